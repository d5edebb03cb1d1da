import { describe, expect, test } from 'vitest';
import type { FrozenScore } from '#model/frozen-score.ts';
import type { ReleaseNoteRow } from '#model/records.generated.ts';
import type { ScoreSince } from '#scoring/release/since-release.ts';
import type { FrozenPage } from '#views/releases/frozen/page-shape.ts';
import { toFrozenView, type KnownSince } from '#views/releases/frozen-view.ts';
import { makeActor } from '../make-records.ts';

const entry = { head: '', body: 'A force.', source: null, page: null };
const page: FrozenPage = {
  ...{ kind: 'commitment', id: 'sdn-force', country: 'SDN', place: 'Sudan', title: 'A force' },
  ...{ facts: [], source: null, lists: [{ title: 'Findings', entries: [{ ...entry, id: 'f1' }] }] },
};
const frozen: FrozenScore = {
  ...{ kind: 'commitment', id: 'sdn-force', country: 'SDN', basis: '0123456789ab' },
  ...{ measures: {}, facts: {} },
};
const still: ScoreSince = { frozen, now: frozen, moved: [], causes: [] };
const nothing: KnownSince = { notes: [], withdrawn: [], since: new Map() };
const withSince = (since: ScoreSince): KnownSince => ({
  ...nothing,
  since: new Map([['commitment sdn-force', since]]),
});
const nobody = { actors: [] };

function makeNote(note: string, record?: string): ReleaseNoteRow {
  const row = { version: '2024.1', date: '2024-07-01', note } as const;
  return record === undefined ? row : { ...row, record };
}

describe('a frozen page', () => {
  test('has the notes on its record, and those on the whole release', () => {
    const notes = [makeNote('all'), makeNote('own', 'sdn-force'), makeNote('other', 'tcd-force')];
    const view = toFrozenView(page, { ...nothing, notes }, nobody);
    expect(view.notes.map(({ note }) => note)).toEqual(['all', 'own']);
  });

  test('says what was withdrawn of its record and of what the record holds', () => {
    const withdrawn = [makeNote('own', 'sdn-force'), makeNote('held', 'f1'), makeNote('far', 'f9')];
    const view = toFrozenView(page, { ...nothing, withdrawn }, nobody);
    expect(view.withdrawn.map(({ note }) => note)).toEqual(['own', 'held']);
  });

  test('leads to the record of today, and says in a sentence whether its score moved', () => {
    const view = toFrozenView(page, withSince(still), nobody);
    expect(view).toMatchObject({ isThere: true, rows: [] });
    expect(view.summary).toMatch(/\.$/);
  });

  test('leads nowhere where the record is gone', () => {
    const gone = withSince({ ...still, now: null });
    expect(toFrozenView(page, gone, nobody)).toMatchObject({ isThere: false, summary: null });
  });

  test('of an actor, which has no score, leads to it where it is still on record', () => {
    const actor: FrozenPage = { ...page, kind: 'actor', id: 'sdn-army' };
    const actors = [makeActor({ id: 'sdn-army' })];
    expect(toFrozenView(actor, nothing, { actors }).isThere).toBe(true);
    expect(toFrozenView(actor, nothing, nobody).isThere).toBe(false);
  });
});
