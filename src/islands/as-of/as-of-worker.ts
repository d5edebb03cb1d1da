/// <reference lib="webworker" />
/** Scores records as of any day away from the page, by the very code of the build. Each file is fetched once. */
import { answerQuestion, listNeeded } from '#views/as-of/answer-question.ts';
import { readAsOfBasis, readAsOfRecord } from '#views/as-of/as-of-file.ts';
import type { AsOfBasis, AsOfRecord } from '#views/as-of/as-of-record.ts';
import { basisAddress, recordAddress } from '#views/as-of/as-of-address.ts';
import { toStops } from '#views/as-of/stops.ts';
import type { AsOfAnswer, AsOfRequest } from './messages.ts';

const records = new Map<string, Promise<AsOfRecord>>();
let basis: Promise<AsOfBasis> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<AsOfRequest>) => {
  void answer(data);
});

async function answer(request: AsOfRequest): Promise<void> {
  const { number } = request;
  try {
    self.postMessage({ number, ...(await reckon(request)) } satisfies AsOfAnswer);
  } catch (error) {
    // What failed may succeed when it is asked again: nothing of it is kept.
    records.clear();
    basis = undefined;
    const reason = error instanceof Error ? error.message : String(error);
    self.postMessage({ number, kind: 'failed', reason } satisfies AsOfAnswer);
  }
}

async function reckon(request: AsOfRequest) {
  const { base } = request;
  basis ??= fetchText(base + basisAddress).then(readAsOfBasis);
  const known = await basis;
  const subject = request.kind === 'stops' ? request.subject : request.question;
  const needed = await Promise.all(
    listNeeded(subject, known).map((iso3) => fetchRecord(base + recordAddress(iso3))),
  );
  return request.kind === 'stops'
    ? { kind: 'stops' as const, stops: toStops(subject.scope, needed) }
    : { kind: 'view' as const, view: answerQuestion(request.question, known, needed) };
}

function fetchRecord(address: string): Promise<AsOfRecord> {
  const known = records.get(address);
  if (known) return known;
  const record = fetchText(address).then(readAsOfRecord);
  records.set(address, record);
  return record;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.text();
}
