/// <reference lib="webworker" />
/** Scores by a reader's choices away from the page, by the very code of the build. The file is fetched once. */
import { applyChoices } from '#scoring/uncertainty/choices.ts';
import { toMethodResult, type MethodResult } from '#scoring/uncertainty/country-figures.ts';
import { runDraws } from '#scoring/uncertainty/run-draws.ts';
import { readFlat } from '../draws/draw-file.ts';
import type { OwnMethodAnswer, OwnMethodFile, OwnMethodRequest } from './messages.ts';

/** So many draws give a first picture while the rest are made; fewer draws are the beginning of more. */
const roughDraws = 200;
const drawsPerStep = 100;

let file: Promise<OwnMethodFile> | undefined;
let newest = 0;

self.addEventListener('message', ({ data }: MessageEvent<OwnMethodRequest>) => {
  newest = data.number;
  void answer(data);
});

async function answer(request: OwnMethodRequest): Promise<void> {
  const { number, choices } = request;
  try {
    file ??= fetchFile(request.file);
    const { model, countries } = await file;
    const started = performance.now();
    const chosen = applyChoices(model, choices);
    for (const draws of [roughDraws, model.uncertainty.draws]) {
      const run = runDraws(chosen, { draws, drawsPerStep });
      let step = run.next();
      while (step.done !== true) {
        await pause();
        if (number !== newest) return;
        step = run.next();
      }
      const result = toMethodResult(chosen, step.value, countries);
      const isWhole = draws === model.uncertainty.draws;
      say({
        number,
        kind: 'result',
        result: isWhole ? result : leaveOutPairs(result),
        isWhole,
        milliseconds: performance.now() - started,
      });
    }
  } catch (error) {
    // What failed may succeed when it is asked again.
    file = undefined;
    say({ number, kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

async function fetchFile(address: string): Promise<OwnMethodFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return readFlat(await response.text()) as OwnMethodFile; // the build that wrote the file also wrote this reader
}

/** Pairs are many, and a first picture goes without them: the page reads each message between two of the reader's moves. */
function leaveOutPairs(result: MethodResult): MethodResult {
  const { credibility, delivery, gap } = result.comparisons;
  return {
    ...result,
    comparisons: {
      credibility: { ...credibility, above: [] },
      delivery: { ...delivery, above: [] },
      gap: { ...gap, above: [] },
    },
  };
}

/** Lets a newer request be heard. */
function pause(): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, 0);
  });
}

function say(message: OwnMethodAnswer): void {
  self.postMessage(message);
}
