import { describe, expect, test } from 'vitest';
import { testRemoval } from '#scoring/audit/removal.ts';
import { credibilityWithout, figuresWithoutPillar } from '#scoring/audit/without-part.ts';
import { readMethod } from '../read-method.ts';

const method = readMethod();

describe('leaving out an element', () => {
  test('moves cases by so many ranks, counted among those that have both scores', () => {
    // Before 40 30 20 10: ranks 1 2 3 4. Without: 10 30 20 40: ranks 4 2 3 1.
    const [found] = testRemoval([40, 30, 20, 10], [{ id: 'x', scores: [10, 30, 20, 40] }]);
    expect(found?.ranks).toEqual([
      { before: 1, after: 4 },
      { before: 2, after: 2 },
      { before: 3, after: 3 },
      { before: 4, after: 1 },
    ]);
    expect(found?.meanShift).toBe(1.5);
    expect(found?.greatestShift).toBe(3);
  });

  test('leaves out a case without one of the scores, and ranks the others anew', () => {
    const [found] = testRemoval([40, 30, null, 10], [{ id: 'x', scores: [null, 1, 5, 2] }]);
    expect(found?.ranks).toEqual([null, { before: 1, after: 2 }, null, { before: 2, after: 1 }]);
    expect(found?.count).toBe(2);
  });

  test('has no shift where no case is left', () => {
    const [found] = testRemoval([null], [{ id: 'x', scores: [1] }]);
    expect(found).toMatchObject({ count: 0, meanShift: null, greatestShift: null });
  });
});

describe('credibility without a part', () => {
  const scores = {
    delivery: 16,
    incentives: 25,
    design: 100,
    risk: null,
    credibility: null,
    protectionGap: null,
  };

  test('has the other weights rescaled to 1', () => {
    // Weights 0.5, 0.3, 0.2: without delivery 0.6 and 0.4; without incentives 5/7 and 2/7.
    expect(credibilityWithout('delivery', scores, method)).toBeCloseTo(25 ** 0.6 * 100 ** 0.4, 10);
    expect(credibilityWithout('incentives', scores, method)).toBeCloseTo(
      16 ** (5 / 7) * 100 ** (2 / 7),
      10,
    );
  });

  test('floors a part at 1, as credibility does', () => {
    const nothing = { ...scores, delivery: 0 };
    expect(credibilityWithout('design', nothing, method)).toBeCloseTo(25 ** (3 / 8), 10);
  });

  test('needs the parts that are left, and not the one that is left out', () => {
    const unknown = { ...scores, design: null };
    expect(credibilityWithout('delivery', unknown, method)).toBeNull();
    expect(credibilityWithout('design', unknown, method)).toBeCloseTo(
      16 ** 0.625 * 25 ** 0.375,
      10,
    );
  });
});

test('risk by figures without a pillar is the root mean square of the others', () => {
  const pillar = (id: string, value: number) => ({
    id,
    variables: [
      { code: id, value, transform: 'none' as const, low: 0, high: 1, higherIs: 'worse' as const },
    ],
  });
  const pillars = [pillar('a', 0.6), pillar('b', 0.8), pillar('c', 0.1)];
  expect(figuresWithoutPillar('c', pillars, method)).toBeCloseTo(100 * Math.sqrt(0.5), 10);
  expect(figuresWithoutPillar('a', [pillar('a', 1)], method)).toBeNull();
});
