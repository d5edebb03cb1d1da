import { reasonOfWorker } from './reason-of.ts';

/** A request to a worker, with the number by which its reply is known again. */
export interface Numbered<Request> {
  readonly number: number;
  readonly request: Request;
}

/** The reply to a numbered request, or the reason why there is none. */
export type NumberedReply<Reply> = { readonly number: number } & (
  { readonly reply: Reply } | { readonly reason: string }
);

interface Asker<Reply> {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (why: Error) => void;
}

/**
 * Asks through a worker, which is started with the first request and again after it has failed. Rejects with the reason
 * where there is no reply.
 * @param given what goes with every request
 */
export function askThroughWorker<Request, Reply>(
  start: () => Worker,
  given: Readonly<Record<string, string>>,
): (request: Request) => Promise<Reply> {
  let worker: Worker | null = null;
  let last = 0;
  const waiting = new Map<number, Asker<Reply>>();

  function settle(data: NumberedReply<Reply>): void {
    const asker = waiting.get(data.number);
    waiting.delete(data.number);
    if ('reason' in data) asker?.reject(new Error(data.reason));
    else asker?.resolve(data.reply);
  }

  function open(): Worker {
    const started = start();
    started.addEventListener('message', ({ data }: MessageEvent<NumberedReply<Reply>>) => {
      settle(data);
    });
    started.addEventListener('error', (event) => {
      started.terminate();
      worker = null;
      const reason = reasonOfWorker(event);
      for (const number of waiting.keys()) settle({ number, reason });
    });
    return started;
  }

  return (request) => {
    last += 1;
    const number = last;
    worker ??= open();
    worker.postMessage({ ...given, number, request });
    return new Promise((resolve, reject) => {
      waiting.set(number, { resolve, reject });
    });
  };
}
