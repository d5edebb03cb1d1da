import { describe, expect, test } from 'vitest';
import type { Dataset } from '#model/dataset.ts';
import { listCountrySections } from '#views/country/country-contents.ts';
import { toCountryPage } from '#views/country/country-page.ts';
import { getCountryRecords } from '#views/registry.ts';
import {
  makeActor,
  makeClaim,
  makeCommitment,
  makeCommitments,
  makeFinding,
  makeRisk,
  makeStrategy,
  makeUndatedStrategy,
  scoreRecords,
  vocabularies,
} from '../make-records.ts';

const threatClasses = vocabularies.get('threat-classes') ?? new Map<string, never>();

function toPage(given: Partial<Dataset>) {
  const { scores, registry } = scoreRecords(given);
  return toCountryPage(getCountryRecords(registry, 'SDN'), scores, registry, threatClasses);
}

describe('toCountryPage', () => {
  test('lists commitments oldest first, those of one day by id, and again those that nobody checked', () => {
    const page = toPage({
      commitments: [
        makeCommitment({ id: 'b', madeOn: '2021', findings: [makeFinding()] }),
        makeCommitment({ id: 'c', madeOn: '2020-05-21' }),
        makeCommitment({ id: 'a', madeOn: '2021' }),
      ],
    });
    const idsOf = (rows: typeof page.commitments) => rows.map(({ commitment }) => commitment.id);
    expect(idsOf(page.commitments)).toEqual(['c', 'a', 'b']);
    expect(idsOf(page.unchecked)).toEqual(['c', 'a']);
  });

  test('lists strategies oldest first, the undated last, each with its own commitments', () => {
    const page = toPage({
      strategies: [
        makeUndatedStrategy({ id: 'undated' }),
        makeStrategy({ id: 'later', date: '2021-03' }),
        makeStrategy(),
      ],
      commitments: makeCommitments([1, null], { strategyId: 'later' }),
    });
    expect(page.strategies.map(({ strategy, marks }) => [strategy.id, marks.length])).toEqual([
      ['plan', 0],
      ['later', 2],
      ['undated', 0],
    ]);
  });

  test('lists claims oldest first, and every actor', () => {
    const page = toPage({
      claims: [makeClaim({ id: 'later', madeOn: '2022' }), makeClaim()],
      actors: [makeActor(), makeActor({ id: 'police' })],
    });
    expect(page.claims.map(({ claim }) => claim.id)).toEqual(['claim', 'later']);
    expect(page.actors.map(({ actor }) => actor.id)).toEqual(['army', 'police']);
  });

  test('names every class of threat, those without a fact too, that with most facts first', () => {
    const { threats } = toPage({
      risks: [
        makeRisk({ id: 'later', threat: 'social-unrest', date: '2023' }),
        makeRisk({ id: 'earlier', threat: 'social-unrest', date: '2021' }),
        makeRisk(),
      ],
    });
    expect(threats).toHaveLength(threatClasses.size);
    expect(
      threats.slice(0, 2).map(({ threat, risks }) => [threat, risks.map(({ id }) => id)]),
    ).toEqual([
      ['social-unrest', ['earlier', 'later']],
      ['state-forces', ['risk-1']],
    ]);
    expect(threats.slice(2).every(({ risks }) => risks.length === 0)).toBe(true);
  });

  test('of a country of which nothing is on record has no figure', () => {
    const page = toPage({});
    expect(page.summary).toMatchObject({ sentence: 'No commitment is on record.', delivery: null });
    expect([page.commitments, page.strategies, page.claims, page.actors, page.marks]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('listCountrySections', () => {
  const idsOf = (page: ReturnType<typeof toPage>, hasHistory: boolean) =>
    listCountrySections(page, hasHistory).map(([id]) => id);
  const checked = makeCommitment({ findings: [makeFinding()] });

  test('names history and unchecked commitments only where the page has them', () => {
    const bare = idsOf(toPage({ commitments: [checked] }), false);
    expect(bare).not.toContain('history');
    expect(bare).not.toContain('unchecked');
    const full = idsOf(toPage({ commitments: [checked, makeCommitment({ id: 'b' })] }), true);
    expect(full.filter((id) => !bare.includes(id))).toEqual(['history', 'unchecked']);
  });

  test('names what nothing is known of, since the page says so there', () => {
    expect(idsOf(toPage({}), false)).toEqual(
      expect.arrayContaining(['claims', 'actors', 'risks', 'access', 'compliance', 'gaps']),
    );
  });
});
