import type { CheckReply, CheckRequest, NumberedReply } from './check-messages.ts';

/** Asks the records; rejects where they cannot be loaded. */
export type AskRecords = (request: CheckRequest) => Promise<CheckReply>;

/**
 * Asks through a worker, which is started with the first request and again after it has failed.
 * @param file address of the index
 */
export function askThroughWorker(file: string): AskRecords {
  let worker: Worker | null = null;
  let last = 0;
  const waiting = new Map<number, (reply: CheckReply | null) => void>();

  function settle(number: number, reply: CheckReply | null): void {
    waiting.get(number)?.(reply);
    waiting.delete(number);
  }

  function start(): Worker {
    const started = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<NumberedReply>) => {
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
    worker ??= start();
    worker.postMessage({ number, file, request });
    return new Promise((resolve, reject) => {
      waiting.set(number, (reply) => {
        if (reply === null) reject(new Error('The records could not be asked.'));
        else resolve(reply);
      });
    });
  };
}
