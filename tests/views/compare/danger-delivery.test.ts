import { describe, expect, test } from 'vitest';
import {
  describeDangerPoints,
  toDangerPoints,
  type DangerPoint,
} from '#views/compare/danger-delivery.ts';
import { getOnly, makeCommitments, scoreRecords } from '../make-records.ts';
import { scoreWholeState } from '../parts/make-whole-state.ts';

describe('toDangerPoints', () => {
  test('has a point for a country of which both scores are published', () => {
    const { dataset, scores } = scoreWholeState();
    expect(getOnly(toDangerPoints(dataset, scores))).toMatchObject({
      iso3: 'SDN',
      risk: expect.closeTo(50),
      delivery: expect.closeTo(100 / 3),
    });
  });

  test.each([
    ['delivery is withheld', scoreWholeState({ commitments: makeCommitments([3]) })],
    ['risk is not known', scoreRecords({ commitments: makeCommitments([1, 1, 1, 1, 1]) })],
  ])('has none where %s', (_rule, { dataset, scores }) => {
    expect(toDangerPoints(dataset, scores)).toEqual([]);
  });
});

describe('describeDangerPoints', () => {
  /** Countries with risks 10, 20, … and these deliveries. */
  const pointsOf = (...deliveries: readonly number[]): readonly DangerPoint[] =>
    deliveries.map((delivery, at) => ({
      iso3: `X${String(at)}`,
      name: 'Somewhere',
      risk: 10 * (at + 1),
      delivery,
      low: 0,
      high: 100,
    }));

  test.each<[string, readonly number[], string]>([
    ['falling', [50, 40, 30, 20, 10], 'the less was delivered (rank correlation −1.00)'],
    ['rising', [10, 20, 30, 40, 50], 'the more was delivered (rank correlation 1.00)'],
    // Ranks 1–5 against 2, 1, 5, 3, 4: Σd² = 1 + 1 + 4 + 1 + 1 = 8; 1 − 6 · 8 / (5 · 24) = 0.6.
    ['rising by and large', [20, 10, 50, 30, 40], 'the more was delivered (rank correlation 0.60)'],
    // 3, 1, 5, 2, 4: Σd² = 4 + 1 + 4 + 4 + 1 = 14; 1 − 84 / 120 = 0.3.
    ['hardly', [30, 10, 50, 20, 40], 'no marked relation (rank correlation 0.30)'],
  ])('names a relation only where it is marked: %s', (_rule, deliveries, words) => {
    expect(describeDangerPoints(pointsOf(...deliveries))).toContain(words);
  });

  test('names none among four countries', () => {
    expect(describeDangerPoints(pointsOf(10, 20, 30, 40))).toBe(
      'Too few countries have both scores for a picture of danger and delivery',
    );
  });
});
