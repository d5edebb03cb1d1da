/** Questions to the worker, each with its answer. */
import type { AsOfQuestion, AsOfSubject, AsOfView } from '#views/as-of/as-of-view.ts';
import type { CitedView, TakeAway } from '#views/as-of/take-away.ts';
import type { Stop } from '#views/as-of/find-stop.ts';
import type { AsOfAnswer, AsOfRequest } from './messages.ts';

/** Answers from the files of the site; fails with the reason in words. */
export interface Reckoner {
  readonly findStops: (subject: AsOfSubject) => Promise<readonly Stop[]>;
  readonly findView: (question: AsOfQuestion) => Promise<AsOfView>;
  /** The same with what a reader takes away from it. */
  readonly findCited: (
    question: AsOfQuestion,
    cited: CitedView,
  ) => Promise<{ readonly view: AsOfView; readonly takeAway: TakeAway }>;
}

interface Asker {
  readonly done: (answer: AsOfAnswer) => void;
  readonly fail: (why: Error) => void;
}

/** Starts a worker that fetches the site's files below `base`. */
export function startReckoner(base: string): Reckoner {
  const worker = new Worker(new URL('./as-of-worker.ts', import.meta.url), { type: 'module' });
  const askers = new Map<number, Asker>();
  worker.addEventListener('message', ({ data }: MessageEvent<AsOfAnswer>) => {
    const asker = askers.get(data.number);
    askers.delete(data.number);
    if (data.kind === 'failed') asker?.fail(new Error(data.reason));
    else asker?.done(data);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { fail } of askers.values()) fail(new Error(message));
    askers.clear();
  });

  let count = 0;
  const ask = (toRequest: (number: number) => AsOfRequest) =>
    new Promise<AsOfAnswer>((done, fail) => {
      count += 1;
      askers.set(count, { done, fail });
      worker.postMessage(toRequest(count));
    });
  return {
    findStops: async (subject) => {
      const answer = await ask((number) => ({ kind: 'stops', number, base, subject }));
      return answer.kind === 'stops' ? answer.stops : [];
    },
    findView: async (question) => {
      const answer = await ask((number) => ({ kind: 'view', number, base, question }));
      if (answer.kind !== 'view') throw new Error(`Asked for a view, got ${answer.kind}.`);
      return answer.view;
    },
    findCited: async (question, cited) => {
      const answer = await ask((number) => ({ kind: 'cited', number, base, question, cited }));
      if (answer.kind !== 'cited') throw new Error(`Asked for a cited view, got ${answer.kind}.`);
      return answer;
    },
  };
}
