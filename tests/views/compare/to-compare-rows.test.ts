import { describe, expect, test } from 'vitest';
import type { Dataset } from '#model/dataset.ts';
import { formatDifference, formatScore } from '#model/format.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { formatGap, formatRowScore, type CompareKind } from '#views/compare/compare-rows.ts';
import { toCompareRows } from '#views/compare/to-compare-rows.ts';
import { getOnly, makeCommitments, makeStrategy, scoreRecords } from '../make-records.ts';

function toRowsOf(kind: CompareKind, given: Partial<Dataset>) {
  const { dataset, scores, registry } = scoreRecords(given);
  return toCompareRows(kind, dataset, scores, registry);
}

describe('toCompareRows', () => {
  test('has a row for every country, though nothing be on record', () => {
    expect(getOnly(toRowsOf('countries', {}))).toMatchObject({
      id: 'SDN',
      name: 'Sudan',
      country: 'Sudan',
      delivery: null,
      covered: 0,
      due: 0,
      reason: 'nothing is due yet',
    });
  });

  test('has a row only for strategies of which a commitment is due', () => {
    const rows = toRowsOf('strategies', {
      strategies: [makeStrategy(), makeStrategy({ id: 'bare' }), makeStrategy({ id: 'undue' })],
      commitments: [
        ...makeCommitments([1, 1, 1], { strategyId: 'plan' }),
        ...makeCommitments([1], { id: 'u', strategyId: 'undue', deadline: '2030' }),
      ],
    });
    expect(getOnly(rows)).toMatchObject({ id: 'plan', country: 'Sudan', delivery: 33.3, due: 3 });
  });

  test('gives no figure of a withheld score but its bounds', () => {
    // One of two checked, of level 3: at least (100 + 0) / 2, at most (100 + 100) / 2.
    expect(
      getOnly(toRowsOf('countries', { commitments: makeCommitments([3, null]) })),
    ).toMatchObject({
      delivery: null,
      low: null,
      high: null,
      boundLow: 50,
      boundHigh: 100,
      status: 'withheld',
      reason: 'too few commitments were checked',
    });
  });

  test.each([16.46, 16.5, 16.54, 16.96, 99.96, 0.04])(
    'shows the same whole number of %s as every other page',
    (delivery) => {
      const { dataset, scores, registry } = scoreRecords({
        commitments: makeCommitments([1, 1, 1, 1, 1]),
      });
      const rows = toCompareRows('countries', dataset, withDelivery(scores, delivery), registry);
      expect(formatRowScore(getOnly(rows))).toBe(formatScore(delivery));
    },
  );

  test.each([-0.25, 0.15, 0.04])('shows a median claim gap of %s as every other page', (gap) => {
    const rows = toRowsWithGap([1, 1, 1, 1, 1], gap);
    expect(formatGap(getOnly(rows))).toBe(formatDifference(gap, 1));
  });

  test('shows no claim gap of a withheld score', () => {
    expect(getOnly(toRowsWithGap([1, 1], 1)).claimGap).toBeNull();
  });
});

/** Sudan with commitments of these levels and another median claim gap. */
function toRowsWithGap(levels: readonly (0 | 1)[], medianClaimGap: number) {
  const { dataset, scores, registry } = scoreRecords({ commitments: makeCommitments(levels) });
  const country = getScore(scores.countries, 'SDN');
  const changed = { ...country, delivery: { ...country.delivery, medianClaimGap } };
  const countries = new Map([['SDN', changed]]);
  return toCompareRows('countries', dataset, { ...scores, countries }, registry);
}

/** The scores with another delivery for Sudan. */
function withDelivery(scores: ScoreBook, value: number): ScoreBook {
  const country = getScore(scores.countries, 'SDN');
  const { mean } = country.delivery;
  if (mean === null) throw new Error('Sudan is covered.');
  const delivery = { ...country.delivery, mean: { ...mean, delivery: value } };
  return { ...scores, countries: new Map([['SDN', { ...country, delivery }]]) };
}
