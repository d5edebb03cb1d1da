/// <reference lib="webworker" />
/** Scores by a reader's choices away from the page, by the very code of the build. The file is fetched once. */
import { applyChoices } from '#scoring/uncertainty/choices.ts';
import { toMethodResult } from '#scoring/uncertainty/country-figures.ts';
import { runDraws } from '#scoring/uncertainty/run-draws.ts';
import { readFlat } from '../draws/draw-file.ts';
import { fetchFile } from '../fetch-file.ts';
import { reasonOf } from '../reason-of.ts';
import type { OwnMethodAnswer, OwnMethodFile, OwnMethodRequest } from './messages.ts';
import { takeOutPairs } from './pairs.ts';

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
    file ??= load(request.file);
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
      const isWhole = draws === model.uncertainty.draws;
      const { result, pairs } = takeOutPairs(toMethodResult(chosen, step.value, countries));
      say({
        number,
        kind: 'result',
        result,
        pairs: isWhole ? pairs : null,
        isWhole,
        milliseconds: performance.now() - started,
      });
    }
  } catch (error) {
    // What failed may succeed when it is asked again.
    file = undefined;
    say({ number, kind: 'failed', reason: reasonOf(error) });
  }
}

async function load(address: string): Promise<OwnMethodFile> {
  const response = await fetchFile(address);
  return readFlat(await response.text()) as OwnMethodFile; // the build that wrote the file also wrote this reader
}

/** Lets a newer request be heard. */
function pause(): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, 0);
  });
}

function say(message: OwnMethodAnswer): void {
  const pairs = message.kind === 'result' ? message.pairs : null;
  self.postMessage(message, pairs ? Object.values(pairs).map(({ buffer }) => buffer) : []);
}
