/** One reader's visit to the form: what is open, what is typed into it, and what the check says of that. */
import {
  formatTarget,
  isComplete,
  nothingChosen,
  type FormTarget,
} from '#views/contribute/form-address.ts';
import { LONGEST_ANSWER, type KeptDraft } from '#views/contribute/kept-draft.ts';
import { createTakeNewest } from '../newest-answer.ts';
import { createVisitState, type VisitState } from '../visit-state.ts';
import type { AskForm } from './ask-worker.ts';
import { clearDrafts, saveDraft } from './draft-store.ts';
import type { CheckedForm, ShownForm } from './messages.ts';
import { checkForm, openForm } from './open-form.ts';

export interface FormState {
  readonly target: FormTarget;
  /** What the address asks for that is not here. */
  readonly ignored: readonly string[];
  readonly phase: 'choosing' | 'loading' | 'ready' | 'missing' | 'failed';
  readonly form: ShownForm | null;
  readonly draft: KeptDraft;
  readonly checked: CheckedForm | null;
  /** True once somebody asked what is wrong. Before, nobody is told. */
  readonly isAsked: boolean;
  readonly isChecking: boolean;
  readonly isKept: boolean;
  readonly isRestored: boolean;
}

export interface FormSession extends VisitState<FormState> {
  readonly open: (target: FormTarget, ignored?: readonly string[]) => Promise<void>;
  readonly type: (name: string, typed: string) => void;
  readonly setNewDocument: (hasNewDocument: boolean) => void;
  /** Checks at once; done when the answer is there. */
  readonly check: () => Promise<void>;
  readonly clear: () => void;
  readonly retry: () => void;
}

const nothingOpened: FormState = {
  target: nothingChosen,
  ignored: [],
  phase: 'choosing',
  form: null,
  draft: { answers: {}, hasNewDocument: false },
  checked: null,
  isAsked: false,
  isChecking: false,
  isKept: true,
  isRestored: false,
};

/** Milliseconds without a key after which the check runs by itself. */
const PAUSE = 400;

/** Loads nothing before something is chosen. */
export function createFormSession(ask: AskForm): FormSession {
  const { getState, subscribe, change } = createVisitState(nothingOpened);
  const takeNewest = createTakeNewest(() => {
    change({ phase: 'failed' });
  });
  let pause: ReturnType<typeof setTimeout> | undefined;

  async function open(target: FormTarget, ignored: readonly string[] = []): Promise<void> {
    clearTimeout(pause);
    const { isKept } = getState();
    const isChosen = isComplete(target);
    const phase = isChosen ? 'loading' : 'choosing';
    change({ ...nothingOpened, target, ignored, phase, isKept });
    const opened = await takeNewest(isChosen ? openForm(ask, target) : Promise.resolve(undefined));
    if (!opened) return;
    change(opened);
    if (opened.phase === 'ready') await look();
  }

  async function look(): Promise<void> {
    const { target, draft } = getState();
    change({ isChecking: true });
    const checked = await takeNewest(checkForm(ask, target, draft));
    if (checked) change({ checked, isChecking: false });
  }

  function fillIn(changes: Partial<KeptDraft>): void {
    const { target, form, draft: before } = getState();
    const draft = { ...before, ...changes };
    const isKept = saveDraft(formatTarget(target), keepOwn(draft, form?.typed ?? {}));
    change({ draft, isKept });
    clearTimeout(pause);
    pause = setTimeout(() => void look(), PAUSE);
  }

  return {
    getState,
    subscribe,
    open,
    type: (name, typed) => {
      const { answers } = getState().draft;
      fillIn({ answers: { ...answers, [name]: typed.slice(0, LONGEST_ANSWER) } });
    },
    setNewDocument: (hasNewDocument) => {
      fillIn({ hasNewDocument });
    },
    check: async () => {
      clearTimeout(pause);
      change({ isAsked: true });
      await look();
    },
    clear: () => {
      clearDrafts();
      void open(getState().target);
    },
    retry: () => {
      const { form, target } = getState();
      if (form === null) void open(target);
      else {
        change({ phase: 'ready' });
        void look();
      }
    },
  };
}

/** What somebody typed, without what stood there before: that may be corrected meanwhile by others. */
function keepOwn(draft: KeptDraft, before: Readonly<Record<string, string>>): KeptDraft {
  const own = Object.entries(draft.answers).filter(([name, typed]) => typed !== before[name]);
  return { ...draft, answers: Object.fromEntries(own) };
}
