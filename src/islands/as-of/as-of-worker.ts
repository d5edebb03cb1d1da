/// <reference lib="webworker" />
/** Scores records as of any day away from the page, by the very code of the build. Each file is fetched once. */
import { answerQuestion, listNeeded } from '#views/as-of/answer-question.ts';
import { toStops } from '#views/as-of/stops.ts';
import { toTakeAway } from '#views/as-of/take-away.ts';
import type { Numbered, NumberedReply } from '../number-requests.ts';
import { reasonOf } from '../reason-of.ts';
import type { AsOfReply, AsOfRequest } from './messages.ts';
import { openRecordStore } from './record-store.ts';

/** A request, and the base of the site, with a slash at the end. */
type Question = Numbered<AsOfRequest> & { readonly base: string };

const store = openRecordStore();

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data);
});

async function answer({ number, base, request }: Question): Promise<void> {
  try {
    say({ number, reply: await reckon(base, request) });
  } catch (error) {
    store.clear();
    say({ number, reason: reasonOf(error) });
  }
}

async function reckon(base: string, request: AsOfRequest): Promise<AsOfReply> {
  const known = await store.fetchBasis(base);
  const subject = request.kind === 'stops' ? request.subject : request.question;
  const needed = await Promise.all(
    listNeeded(subject, known).map((iso3) => store.fetchRecord(base, iso3)),
  );
  if (request.kind === 'stops') return { kind: 'stops', stops: toStops(subject.scope, needed) };
  const view = answerQuestion(request.question, known, needed);
  return request.kind === 'view'
    ? { kind: 'view', view }
    : { kind: 'cited', view, takeAway: toTakeAway(view, request.cited) };
}

function say(reply: NumberedReply<AsOfReply>): void {
  self.postMessage(reply);
}
