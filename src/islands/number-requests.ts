/** A request to a worker, with the number by which its reply is known again. */
export interface Numbered<Request> {
  readonly number: number;
  readonly request: Request;
}

/** The reply to a numbered request; null where there can be none. */
export interface NumberedReply<Reply> {
  readonly number: number;
  readonly reply: Reply | null;
}

/**
 * Asks through a worker, which is started with the first request and again after it has failed. Rejects where there is
 * no reply.
 * @param given what goes with every request
 */
export function askThroughWorker<Request, Reply>(
  start: () => Worker,
  given: Readonly<Record<string, string>>,
): (request: Request) => Promise<Reply> {
  let worker: Worker | null = null;
  let last = 0;
  const waiting = new Map<number, (reply: Reply | null) => void>();

  function settle(number: number, reply: Reply | null): void {
    waiting.get(number)?.(reply);
    waiting.delete(number);
  }

  function open(): Worker {
    const started = start();
    started.addEventListener('message', ({ data }: MessageEvent<NumberedReply<Reply>>) => {
      settle(data.number, data.reply);
    });
    started.addEventListener('error', () => {
      worker = null;
      for (const number of waiting.keys()) settle(number, null);
    });
    return started;
  }

  return (request) => {
    last += 1;
    const number = last;
    worker ??= open();
    worker.postMessage({ ...given, number, request });
    return new Promise((resolve, reject) => {
      waiting.set(number, (reply) => {
        if (reply === null) reject(new Error('The records could not be loaded.'));
        else resolve(reply);
      });
    });
  };
}
