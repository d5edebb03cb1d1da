/** Questions to the worker, each with its answer. */
import type { AsOfQuestion, AsOfSubject, AsOfView } from '#views/as-of/as-of-view.ts';
import type { CitedView, TakeAway } from '#views/as-of/take-away.ts';
import type { Stop } from '#views/as-of/find-stop.ts';
import { askThroughWorker } from '../number-requests.ts';
import type { AsOfReply, AsOfRequest } from './messages.ts';

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

/** Answers through a worker that fetches the site's files below `base`. */
export function startReckoner(base: string): Reckoner {
  const start = () => new Worker(new URL('./as-of-worker.ts', import.meta.url), { type: 'module' });
  const ask = askThroughWorker<AsOfRequest, AsOfReply>(start, { base });
  return {
    findStops: async (subject) => {
      const reply = await ask({ kind: 'stops', subject });
      return reply.kind === 'stops' ? reply.stops : [];
    },
    findView: async (question) => {
      const reply = await ask({ kind: 'view', question });
      if (reply.kind !== 'view') throw new Error(`Asked for a view, got ${reply.kind}.`);
      return reply.view;
    },
    findCited: async (question, cited) => {
      const reply = await ask({ kind: 'cited', question, cited });
      if (reply.kind !== 'cited') throw new Error(`Asked for a cited view, got ${reply.kind}.`);
      return reply;
    },
  };
}
