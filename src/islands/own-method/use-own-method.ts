import { useEffect, useRef, useState } from 'react';
import type { MethodChoices } from '#scoring/uncertainty/choices.ts';
import type { MethodResult } from '#scoring/uncertainty/country-figures.ts';
import { reasonOfWorker } from '../reason-of.ts';
import type { OwnMethodAnswer, OwnMethodRequest, PairsByScore } from './messages.ts';

/** How far the scores by the newest choices are. The result shown is the last that there is. */
export type OwnProgress =
  | { readonly kind: 'published' | 'loading' | 'working' }
  | { readonly kind: 'rough' }
  | { readonly kind: 'done'; readonly milliseconds: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** What the choices come to; the pairs are null in a first picture. */
export interface OwnFigures {
  readonly result: MethodResult;
  readonly pairs: PairsByScore | null;
}

/** Scores by the choices in a worker, which is started by the first that are not the published ones (null). */
export function useOwnMethod(
  file: string,
  choices: MethodChoices | null,
): {
  /** Null while it is the published one. */
  readonly figures: OwnFigures | null;
  readonly progress: OwnProgress;
  readonly retry: () => void;
} {
  const [figures, setFigures] = useState<OwnFigures | null>(null);
  const [progress, setProgress] = useState<OwnProgress>({ kind: 'published' });
  const worker = useRef<Worker | null>(null);
  const count = useRef(0);
  // By value, not by identity: the same choices are not asked for twice.
  const key = JSON.stringify(choices);

  const end = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => end, []);

  const ask = () => {
    count.current += 1;
    if (choices === null) {
      setFigures(null);
      setProgress({ kind: 'published' });
      return;
    }
    setProgress({ kind: worker.current === null ? 'loading' : 'working' });
    worker.current ??= startWorker();
    const request: OwnMethodRequest = { number: count.current, file, choices };
    worker.current.postMessage(request);
  };

  const startWorker = () => {
    const started = new Worker(new URL('./own-method-worker.ts', import.meta.url), {
      type: 'module',
    });
    started.addEventListener('message', ({ data }: MessageEvent<OwnMethodAnswer>) => {
      if (data.number !== count.current) return;
      if (data.kind !== 'failed') setFigures(data);
      setProgress(toProgress(data));
    });
    started.addEventListener('error', (event) => {
      end();
      setProgress({ kind: 'failed', reason: reasonOfWorker(event) });
    });
    return started;
  };

  useEffect(ask, [key]);
  return { figures, progress, retry: ask };
}

/** How far the scores are when an answer of the worker has come. */
function toProgress(answer: OwnMethodAnswer): OwnProgress {
  if (answer.kind === 'failed') return answer;
  const { isWhole, milliseconds } = answer;
  return isWhole ? { kind: 'done', milliseconds } : { kind: 'rough' };
}
