import { useEffect, useRef, useState } from 'react';
import {
  formatTarget,
  isComplete,
  nothingChosen,
  parseTarget,
  type FormTarget,
} from '#views/contribute/form-address.ts';
import { LONGEST_ANSWER, type KeptDraft } from '#views/contribute/kept-draft.ts';
import { startAsking, type AskForm } from './ask-worker.ts';
import { clearDrafts, loadDraft, saveDraft } from './draft-store.ts';
import type { CheckedForm, ShownForm } from './messages.ts';

export type FormPhase = 'choosing' | 'loading' | 'ready' | 'missing' | 'failed';

/** A form, what is typed into it, and what the check says of that. */
export interface RecordForm {
  readonly target: FormTarget;
  readonly ignored: readonly string[];
  readonly phase: FormPhase;
  readonly form: ShownForm | null;
  readonly draft: KeptDraft;
  readonly checked: CheckedForm | null;
  /** True once somebody asked what is wrong. Before, nobody is told. */
  readonly isAsked: boolean;
  readonly isChecking: boolean;
  readonly isKept: boolean;
  readonly isRestored: boolean;
  readonly ask: AskForm;
  readonly choose: (target: FormTarget) => void;
  readonly type: (name: string, typed: string) => void;
  readonly setNewDocument: (hasNewDocument: boolean) => void;
  /** Checks at once; done when the answer is there. */
  readonly check: () => Promise<void>;
  readonly clear: () => void;
  readonly retry: () => void;
}

const nothingTyped: KeptDraft = { answers: {}, hasNewDocument: false };
/** Milliseconds without a key after which the check runs by itself. */
const PAUSE = 400;

/** Address, form, draft and check kept in step. Loads nothing before something is chosen. */
export function useForm(base: string): RecordForm {
  const [ask] = useState(() => startAsking(base));
  const [target, setTarget] = useState(nothingChosen);
  const [ignored, setIgnored] = useState<readonly string[]>([]);
  const [phase, setPhase] = useState<FormPhase>('choosing');
  const [form, setForm] = useState<ShownForm | null>(null);
  const [draft, setDraft] = useState(nothingTyped);
  const [checked, setChecked] = useState<CheckedForm | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const [isChecking, setIsChecking] = useState(false);
  const [isKept, setIsKept] = useState(true);
  const [isRestored, setIsRestored] = useState(false);
  /** Counts what is opened and checked, so that a late answer to something older is dropped. */
  const turn = useRef(0);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);

  async function open(next: FormTarget): Promise<void> {
    turn.current += 1;
    const own = turn.current;
    clearTimeout(pause.current);
    setTarget(next);
    setChecked(null);
    setIsAsked(false);
    setForm(null);
    if (!isComplete(next)) {
      setPhase('choosing');
      return;
    }
    setPhase('loading');
    try {
      const reply = await ask({ kind: 'open', target: next });
      if (own !== turn.current || reply.kind !== 'open') return;
      if (reply.form === null) {
        setPhase('missing');
        return;
      }
      const kept = loadDraft(formatTarget(next));
      const started = {
        answers: { ...reply.form.typed, ...kept?.answers },
        hasNewDocument: kept?.hasNewDocument ?? false,
      };
      setForm(reply.form);
      setDraft(started);
      setIsRestored(kept !== null);
      setPhase('ready');
      void run(next, started);
    } catch {
      if (own === turn.current) setPhase('failed');
    }
  }

  async function run(of: FormTarget, typed: KeptDraft): Promise<void> {
    turn.current += 1;
    const own = turn.current;
    setIsChecking(true);
    try {
      const reply = await ask({ kind: 'check', target: of, ...typed });
      if (own !== turn.current || reply.kind !== 'check') return;
      setChecked(reply.checked);
      setIsChecking(false);
    } catch {
      if (own === turn.current) setPhase('failed');
    }
  }

  function change(next: KeptDraft): void {
    setDraft(next);
    setIsKept(saveDraft(formatTarget(target), keepOwn(next, form?.typed ?? {})));
    clearTimeout(pause.current);
    pause.current = setTimeout(() => void run(target, next), PAUSE);
  }

  useEffect(() => {
    const follow = () => {
      const parsed = parseTarget(window.location.search);
      setIgnored(parsed.ignored);
      void open(parsed.target);
    };
    follow();
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('popstate', follow);
    };
    // Once for the page: what it calls only asks and sets state.
  }, []);

  return {
    target,
    ignored,
    phase,
    form,
    draft,
    checked,
    isAsked,
    isChecking,
    isKept,
    isRestored,
    ask,
    choose: (next) => {
      const query = formatTarget(next);
      setIgnored([]);
      if (isComplete(next) || next.action === null) {
        window.history.pushState(null, '', window.location.pathname + query);
      }
      void open(next);
    },
    type: (name, typed) => {
      change({ ...draft, answers: { ...draft.answers, [name]: typed.slice(0, LONGEST_ANSWER) } });
    },
    setNewDocument: (hasNewDocument) => {
      change({ ...draft, hasNewDocument });
    },
    check: async () => {
      clearTimeout(pause.current);
      setIsAsked(true);
      await run(target, draft);
    },
    clear: () => {
      clearDrafts();
      void open(target);
    },
    retry: () => {
      if (form === null) void open(target);
      else {
        setPhase('ready');
        void run(target, draft);
      }
    },
  };
}

/** What somebody typed, without what stood there before: that may be corrected meanwhile by others. */
function keepOwn(draft: KeptDraft, before: Readonly<Record<string, string>>): KeptDraft {
  const own = Object.entries(draft.answers).filter(([name, typed]) => typed !== before[name]);
  return { ...draft, answers: Object.fromEntries(own) };
}
