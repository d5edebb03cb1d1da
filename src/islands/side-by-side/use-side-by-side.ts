import { useEffect, useRef, useState } from 'react';
import type { CitedView, TakeAway } from '#views/as-of/take-away.ts';
import type { SideBySide } from '#views/side-by-side/side-by-side.ts';
import type { Subject, SubjectChoice } from '#views/side-by-side/subjects.ts';
import { reasonOfWorker } from '../reason-of.ts';
import type { SideAnswer, SideRequest } from './messages.ts';

export type SideState =
  | { readonly kind: 'nothing' | 'loading' }
  | { readonly kind: 'done'; readonly view: SideBySide; readonly takeAway: TakeAway }
  | { readonly kind: 'failed'; readonly reason: string };

/** Asks a worker for the comparison of the subjects; the newest question counts. */
export function useSideBySide(
  base: string,
  subjects: readonly Subject[],
  choices: readonly SubjectChoice[],
  cited: CitedView,
): { readonly side: SideState; readonly retry: () => void } {
  const [side, setSide] = useState<SideState>({ kind: 'nothing' });
  const worker = useRef<Worker | null>(null);
  const count = useRef(0);
  const end = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => end, []);

  const start = () => {
    const started = new Worker(new URL('./side-by-side-worker.ts', import.meta.url), {
      type: 'module',
    });
    started.addEventListener('message', ({ data }: MessageEvent<SideAnswer>) => {
      if (data.number === count.current) setSide(data);
    });
    started.addEventListener('error', (event) => {
      end();
      setSide({ kind: 'failed', reason: reasonOfWorker(event) });
    });
    return started;
  };
  const ask = () => {
    count.current += 1;
    if (subjects.length === 0) {
      setSide({ kind: 'nothing' });
      return;
    }
    setSide({ kind: 'loading' });
    worker.current ??= start();
    const request: SideRequest = { number: count.current, base, subjects, choices, cited };
    worker.current.postMessage(request);
  };
  // By value, not by identity: the same question is not asked twice.
  useEffect(ask, [JSON.stringify(subjects)]);
  return { side, retry: ask };
}
