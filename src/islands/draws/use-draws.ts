import { useEffect, useRef, useState } from 'react';
import { reasonOfWorker } from '../reason-of.ts';
import type { DrawMessage, DrawRequest } from './draw-messages.ts';

export type DrawState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly share: number }
  | (Extract<DrawMessage, { readonly kind: 'done' }> & { readonly request: DrawRequest })
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly reason: string };

/** A worker for each run, ended when the run is stopped, done, or the page is left. */
export function useDraws() {
  const [state, setState] = useState<DrawState>({ kind: 'idle' });
  const worker = useRef<Worker | null>(null);

  const end = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => end, []);

  const start = (request: DrawRequest) => {
    end();
    const next = new Worker(new URL('./draw-worker.ts', import.meta.url), { type: 'module' });
    next.addEventListener('message', ({ data }: MessageEvent<DrawMessage>) => {
      if (data.kind === 'progress') setState({ kind: 'running', share: data.done / data.total });
      if (data.kind === 'failed') setState(data);
      if (data.kind === 'done') setState({ ...data, request });
      if (data.kind !== 'progress') end();
    });
    next.addEventListener('error', (event) => {
      setState({ kind: 'failed', reason: reasonOfWorker(event) });
      end();
    });
    worker.current = next;
    setState({ kind: 'running', share: 0 });
    next.postMessage(request);
  };

  const stop = () => {
    end();
    setState({ kind: 'stopped' });
  };
  return { state, start, stop };
}
