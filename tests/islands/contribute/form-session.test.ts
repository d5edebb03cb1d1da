import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFormSession } from '../../../src/islands/contribute/form-session.ts';
import type {
  CheckedForm,
  FormReply,
  FormRequest,
  ShownForm,
} from '../../../src/islands/contribute/messages.ts';
import { formatTarget, nothingChosen, type FormTarget } from '#views/contribute/form-address.ts';
import { formatDraft, toStoreName } from '#views/contribute/kept-draft.ts';

const target: FormTarget = { ...nothingChosen, action: 'correct', record: 'sdn-force' };
const another: FormTarget = { ...target, record: 'sdn-police' };

const form: ShownForm = {
  kind: 'commitment',
  country: 'sdn',
  groups: [],
  document: null,
  rests: null,
  typed: { title: 'A joint force', date: '2020' },
  about: 'A joint force',
  address: null,
  hasChosenId: false,
};

const nothingWrong: CheckedForm = {
  files: [],
  problems: [],
  ids: { record: '', document: '' },
  preview: null,
};

/** Answers at once, and remembers what it was asked. */
function makeWorker() {
  const asked: FormRequest[] = [];
  const ask = (request: FormRequest): Promise<FormReply> => {
    asked.push(request);
    if (request.kind === 'open') return Promise.resolve({ kind: 'open', form });
    if (request.kind === 'check') return Promise.resolve({ kind: 'check', checked: nothingWrong });
    return Promise.reject(new Error('not asked here'));
  };
  return { asked, ask };
}

/** A browser's store of texts: what it keeps are its own keys. */
function makeStore() {
  const kept: Record<string, string> = Object.create({
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, text: string) => {
      kept[name] = text;
    },
    removeItem: (name: string) => {
      Reflect.deleteProperty(kept, name);
    },
  });
  return kept;
}

describe('a visit to the form', () => {
  let kept = makeStore();
  beforeEach(() => {
    vi.useFakeTimers();
    kept = makeStore();
    vi.stubGlobal('localStorage', kept);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('asks for nothing before a form is chosen', async () => {
    const { asked, ask } = makeWorker();
    const session = createFormSession(ask);
    await session.open(nothingChosen, ['colour']);
    expect(asked).toEqual([]);
    expect(session.getState()).toMatchObject({ phase: 'choosing', ignored: ['colour'] });
  });

  test('opens the form with what stands in the record, and over it what was typed before', async () => {
    const draft = { answers: { date: '2021' }, hasNewDocument: true };
    kept[toStoreName(formatTarget(target))] = formatDraft(draft);
    const session = createFormSession(makeWorker().ask);
    const opening = session.open(target);
    expect(session.getState().phase).toBe('loading');
    await opening;
    expect(session.getState()).toMatchObject({
      phase: 'ready',
      draft: { answers: { title: 'A joint force', date: '2021' }, hasNewDocument: true },
      isRestored: true,
      checked: nothingWrong,
      isChecking: false,
      isAsked: false,
    });
  });

  test('says that a record is missing', async () => {
    const session = createFormSession(() => Promise.resolve({ kind: 'open', form: null }));
    await session.open(target);
    expect(session.getState()).toMatchObject({ phase: 'missing', form: null });
  });

  test('keeps what is typed, without what stood there, and checks it after a pause', async () => {
    const { asked, ask } = makeWorker();
    const session = createFormSession(ask);
    await session.open(target);
    session.type('date', '2021');
    session.type('date', '2021-05');
    expect(Object.values(kept)).toEqual([
      formatDraft({ answers: { date: '2021-05' }, hasNewDocument: false }),
    ]);
    expect(asked.map(({ kind }) => kind)).toEqual(['open', 'check']);
    await vi.advanceTimersByTimeAsync(400);
    expect(asked.slice(2)).toEqual([
      {
        kind: 'check',
        target,
        answers: { title: 'A joint force', date: '2021-05' },
        hasNewDocument: false,
      },
    ]);
  });

  test('checks at once when somebody asks, and not a second time', async () => {
    const { asked, ask } = makeWorker();
    const session = createFormSession(ask);
    await session.open(target);
    session.setNewDocument(true);
    await session.check();
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked.map(({ kind }) => kind)).toEqual(['open', 'check', 'check']);
    expect(session.getState()).toMatchObject({ isAsked: true, checked: nothingWrong });
  });

  test('shows the form that was asked for last, in whatever order they come', async () => {
    const waiting: ((reply: FormReply) => void)[] = [];
    const session = createFormSession(() => new Promise((resolve) => waiting.push(resolve)));
    const first = session.open(target);
    void session.open(another);
    waiting[0]?.({ kind: 'open', form });
    await first;
    expect(session.getState()).toMatchObject({ target: another, phase: 'loading', form: null });
  });

  test('can be tried again after it failed', async () => {
    const { ask } = makeWorker();
    let isDown = true;
    const session = createFormSession((request) =>
      isDown ? Promise.reject(new Error('no records')) : ask(request),
    );
    await session.open(target);
    expect(session.getState().phase).toBe('failed');
    isDown = false;
    session.retry();
    await vi.waitFor(() => {
      expect(session.getState().phase).toBe('ready');
    });
  });

  test('forgets everything that was typed when it is cleared', async () => {
    const session = createFormSession(makeWorker().ask);
    await session.open(target);
    session.type('date', '2021');
    session.clear();
    expect(Object.values(kept)).toEqual([]);
    await vi.waitFor(() => {
      expect(session.getState().draft.answers).toEqual(form.typed);
    });
  });
});
