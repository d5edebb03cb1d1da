/// <reference lib="webworker" />
/** Scores records as of any day away from the page, by the very code of the build. Each file is fetched once. */
import { answerQuestion, listNeeded } from '#views/as-of/answer-question.ts';
import { toStops } from '#views/as-of/stops.ts';
import { toTakeAway } from '#views/as-of/take-away.ts';
import type { AsOfAnswer, AsOfRequest } from './messages.ts';
import { openRecordStore } from './record-store.ts';

const store = openRecordStore();

self.addEventListener('message', ({ data }: MessageEvent<AsOfRequest>) => {
  void answer(data);
});

async function answer(request: AsOfRequest): Promise<void> {
  const { number } = request;
  try {
    self.postMessage({ number, ...(await reckon(request)) } satisfies AsOfAnswer);
  } catch (error) {
    store.clear();
    const reason = error instanceof Error ? error.message : String(error);
    self.postMessage({ number, kind: 'failed', reason } satisfies AsOfAnswer);
  }
}

async function reckon(request: AsOfRequest) {
  const { base } = request;
  const known = await store.fetchBasis(base);
  const subject = request.kind === 'stops' ? request.subject : request.question;
  const needed = await Promise.all(
    listNeeded(subject, known).map((iso3) => store.fetchRecord(base, iso3)),
  );
  if (request.kind === 'stops') {
    return { kind: 'stops' as const, stops: toStops(subject.scope, needed) };
  }
  const view = answerQuestion(request.question, known, needed);
  return request.kind === 'view'
    ? { kind: 'view' as const, view }
    : { kind: 'cited' as const, view, takeAway: toTakeAway(view, request.cited) };
}
