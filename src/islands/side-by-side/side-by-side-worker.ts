/// <reference lib="webworker" />
/** Scores and draws what is set side by side away from the page, by the very code of the build. */
import { toSideBySide } from '#views/side-by-side/side-by-side.ts';
import { toSideTakeAway } from '#views/side-by-side/side-take-away.ts';
import { openRecordStore } from '../as-of/record-store.ts';
import { reasonOf } from '../reason-of.ts';
import type { SideAnswer, SideRequest } from './messages.ts';

const store = openRecordStore();

self.addEventListener('message', ({ data }: MessageEvent<SideRequest>) => {
  void answer(data);
});

async function answer({ number, base, subjects, choices, cited }: SideRequest): Promise<void> {
  try {
    const basis = await store.fetchBasis(base);
    const chosen = choices.filter(({ id }) => subjects.some((subject) => subject.id === id));
    const states = [...new Set(chosen.map(({ iso3 }) => iso3))];
    const records = await Promise.all(states.map((iso3) => store.fetchRecord(base, iso3)));
    const view = toSideBySide(subjects, choices, basis, records);
    const takeAway = toSideTakeAway(view.columns, cited, basis.asOf);
    say({ number, kind: 'done', view, takeAway });
  } catch (error) {
    store.clear();
    say({ number, kind: 'failed', reason: reasonOf(error) });
  }
}

function say(message: SideAnswer): void {
  self.postMessage(message);
}
