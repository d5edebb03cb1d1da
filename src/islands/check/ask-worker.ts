import { askThroughWorker as ask } from '../number-requests.ts';
import type { CheckReply, CheckRequest } from './check-messages.ts';

/** Asks the records; rejects where they cannot be loaded. */
export type AskRecords = (request: CheckRequest) => Promise<CheckReply>;

/**
 * Asks through a worker, which is started with the first request and again after it has failed.
 * @param file address of the index
 */
export function askThroughWorker(file: string): AskRecords {
  const start = () => new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  return ask<CheckRequest, CheckReply>(start, { file });
}
