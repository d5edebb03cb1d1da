/// <reference lib="webworker" />
/** Makes the draws away from the page, by the very code of the build. The page stops it by ending the worker. */
import { compareCountries } from '#scoring/uncertainty/compare-countries.ts';
import { runDraws } from '#scoring/uncertainty/run-draws.ts';
import { fetchFile } from '../fetch-file.ts';
import { reasonOf } from '../reason-of.ts';
import { readDrawFile } from './draw-file.ts';
import type { DrawMessage, DrawRequest } from './draw-messages.ts';

const drawsPerStep = 50;

self.addEventListener('message', ({ data }: MessageEvent<DrawRequest>) => {
  void answer(data);
});

async function answer(request: DrawRequest): Promise<void> {
  try {
    const response = await fetchFile(request.file);
    draw(request, await response.text());
  } catch (error) {
    say({ kind: 'failed', reason: reasonOf(error) });
  }
}

function draw({ draws, seed }: DrawRequest, text: string): void {
  const started = performance.now();
  const { model, countries, published } = readDrawFile(text);
  const uncertainty = { ...model.uncertainty, seed };
  const run = runDraws({ ...model, uncertainty }, { draws, drawsPerStep });
  let step = run.next();
  while (step.done !== true) {
    say({ kind: 'progress', ...step.value });
    step = run.next();
  }
  const table = step.value;
  const result = {
    delivery: compareCountries(table, countries, 'delivery', uncertainty),
    credibility: compareCountries(table, countries, 'credibility', uncertainty),
  };
  const isPublishedRun = seed === model.uncertainty.seed && draws === model.uncertainty.draws;
  say({
    kind: 'done',
    result,
    milliseconds: performance.now() - started,
    isAsPublished: isPublishedRun ? JSON.stringify(result) === JSON.stringify(published) : null,
  });
}

function say(message: DrawMessage): void {
  self.postMessage(message);
}
