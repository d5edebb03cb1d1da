import { describe, expect, test } from 'vitest';
import type { Dataset } from '#model/dataset.ts';
import { getScore } from '#scoring/score-book.ts';
import { toSetParts, noIntervals, sumTitle } from '#views/parts/set-parts.ts';
import { getCountryRecords } from '#views/registry.ts';
import {
  labels,
  makeActor,
  makeCommitments,
  makeIncentive,
  makeRisk,
  scoreRecords,
} from '../make-records.ts';
import { scoreWholeState } from './make-whole-state.ts';

function toParts(score = scoreWholeState, given: Partial<Dataset> = {}) {
  const { scores, registry } = score(given);
  const records = getCountryRecords(registry, 'SDN');
  const country = getScore(scores.countries, 'SDN');
  return toSetParts(country, 'country', noIntervals, { records, scores, labels });
}

const rowsOf = (sum: { readonly rows: readonly { label: string; cells: readonly string[] }[] }) =>
  sum.rows.map(({ label, cells }) => [label, ...cells]);

describe('the sums of a set of which all is known', () => {
  const parts = toParts();

  test('delivery: the mean of what its commitments have', () => {
    expect(parts.delivery).toBe(
      'Mean of 5 deliveries: 166.7 / 5 = 33.3. Each is in the table of commitments below.',
    );
  });

  test('design: every item with its value and what that rests on', () => {
    expect(rowsOf(parts.design)).toEqual([
      ['Specific acts', '1.00', 'judged, see the strategies'],
      ['Measurable targets', '0.00', 'computed: 0 of 5'],
      ['Deadlines', '0.00', 'computed: 0 of 5'],
      ['Named responsible body', 'unknown', 'computed: 0 of 0'],
      ['Budget', '1.00', 'judged, see the strategies'],
      ['Monitoring and access', '1.00', 'judged, see the strategies'],
      ['Communities consulted', '1.00', 'judged, see the strategies'],
      [
        'Covers the threats on record',
        'unknown',
        'computed: no threat class is on record in the three years before the first commitment, 21 May 2020',
      ],
      ['Accountability for own forces', '1.00', 'judged, see the strategies'],
      ['Conditions, not dates', '1.00', 'judged, see the strategies'],
    ]);
    expect(parts.design.result).toBe('100 × 6.00 / (2 × 8) = 37.5');
  });

  test('incentives: every actor with its balances, and the weakest', () => {
    expect(rowsOf(parts.incentives)).toEqual([['Army', '3', '0.50', '−0.50', '−0.25']]);
    expect(parts.incentives.result).toBe(
      'Mean of the actors’ balances by role −0.250; 50 × (1 − 0.250) = 37.5. The weakest actor: Army, −0.25.',
    );
  });

  test('risk: every figure with its year and goalposts, and the strongest fact of a class', () => {
    expect(parts.risk.pillars.map(({ label, danger }) => [label, danger])).toEqual([
      ['violence', '0.500'],
    ]);
    expect(parts.risk.pillars.flatMap(({ sum }) => rowsOf(sum))).toEqual([
      ['Killed, per million people', '9.00', '2022', '0.00–99.00', '0.500'],
    ]);
    expect(rowsOf(parts.risk.facts)).toEqual([
      [labels('threat-classes', 'state-forces'), 'Shops were looted.', '1.000'],
    ]);
    expect(parts.risk.result).toMatch(/^Figures 50\.0: .* Facts 50\.0\. .* that is 50\.0\.$/);
  });

  test('credibility and protection gap, from the parts as shown', () => {
    expect(parts.credibility).toBe(
      // By a mean: 0.5 · 33.33 + 0.3 · 37.5 + 0.2 · 37.5 = 35.42.
      '33.3^0.5 × 37.5^0.3 × 37.5^0.2 = 35.4, each part at least 1. By a weighted mean instead, for comparison: 35.4.',
    );
    expect(parts.gap).toBe('50.0 × (100 − 35.4) / 100 = 32.3');
  });

  test('lead to the records', () => {
    expect(parts.incentives.rows[0]?.address).toBe('actors/army/');
    expect(parts.risk.facts.rows[0]?.address).toBe('countries/sdn/#risk-1');
  });
});

describe('the sums of what is withheld', () => {
  test('show no result: delivery', () => {
    expect(toParts(scoreRecords, { commitments: makeCommitments([3, 3]) }).delivery).toBeNull();
  });

  test('show no result but the reason: incentives, though a balance was computed', () => {
    const incentives = [makeIncentive()];
    const parts = toParts(scoreWholeState, {
      actors: [makeActor({ incentives }), makeActor({ id: 'police', name: 'Police' })],
    });
    // Neither of the two has both kinds on record.
    expect(parts.incentives.result).toMatch(
      /^Withheld: both kinds of incentive are recorded for 0% of the security actors by weight; half is needed\./,
    );
    expect(rowsOf(parts.incentives)).toContainEqual(['Police', '3', '—', '—', '—']);
  });

  test('show no result but the reason: design and risk', () => {
    const { design, risk, credibility, gap } = toParts(scoreRecords);
    expect(design.result).toBe('Withheld: 0 of 10 items of its design are known; 7 are needed.');
    expect(risk.result).toBe(
      'Withheld: the civilians whom its undertakings are about live in other countries, and the open figures are of its own territory.',
    );
    expect([credibility, gap]).toEqual([null, null]);
  });
});

test('risk without a fact is said to rest on the figures', () => {
  const { risk } = toParts(scoreWholeState, { risks: [] });
  expect(risk.result).toBe('No usable fact is on record, so risk is the figures’ 50.0.');
  expect(risk.facts.rows).toEqual([]);
});

test('of several facts of a class the strongest is shown', () => {
  const risks = [
    makeRisk({ id: 'weaker', date: '2024-06-30', severity: 1 }),
    makeRisk({ id: 'stronger', date: '2024-06-30', severity: 2 }),
  ];
  const { facts } = toParts(scoreWholeState, { risks }).risk;
  expect(facts.rows.map(({ address }) => address)).toEqual(['countries/sdn/#stronger']);
});

test('a sum is opened by the name of its part', () => {
  expect(sumTitle('protectionGap')).toBe('Show the sum: protection gap');
});
