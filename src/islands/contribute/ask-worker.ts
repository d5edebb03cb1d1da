import { askThroughWorker } from '../number-requests.ts';
import type { FormReply, FormRequest } from './messages.ts';

/** Asks the records; rejects where they cannot be loaded. */
export type AskForm = (request: FormRequest) => Promise<FormReply>;

/** Asks through a worker that loads the site's records below `base`. */
export function startAsking(base: string): AskForm {
  const start = () => new Worker(new URL('./form-worker.ts', import.meta.url), { type: 'module' });
  return askThroughWorker<FormRequest, FormReply>(start, { base });
}
