import { describe, expect, test } from 'vitest';
import { compareCounts } from '#scoring/backtest/outcome.ts';
import { placeboDelivery } from '#scoring/backtest/placebo-delivery.ts';
import type { ScoredCase } from '#scoring/backtest/score-case.ts';
import { scoreDelivery } from '#scoring/set-delivery.ts';
import { day, makeCommitment, makeFinding } from '../make-evidence.ts';
import { readMethod } from '../read-method.ts';
import { makeCase } from './make-case.ts';

const method = readMethod();
const asOf = day('2020-12-22');

/** A case of five commitments that were all found at these levels, after which so many more were killed. */
function makeScored(id: string, levels: readonly (0 | 1 | 2 | 3)[], after: number): ScoredCase {
  const commitments = levels.map((level, at) =>
    makeCommitment({
      id: `${id}-${String(at)}`,
      madeOn: '2018-01-01',
      findings: [
        makeFinding({ levels: [level], date: '2020-01-01', sourceId: `${id}-${String(at)}` }),
      ],
    }),
  );
  const count = compareCounts(0, after);
  const none = { kind: 'missing-parts', missing: ['incentives'] } as const;
  return {
    entry: makeCase({ id }),
    asOf,
    delivery: scoreDelivery(commitments, asOf, method, method.delivery.minCovered.country),
    credibility: { credibility: none, arithmetic: none, protectionGap: none },
    earlySigns: [],
    outcome: {
      kind: 'known',
      years: { before: [2018, 2019], after: [2021, 2022] },
      counts: { best: count, low: count, high: count },
      isWorse: false,
    },
  };
}

const levels = [
  [0, 0, 0, 0, 0],
  [0, 0, 0, 1, 1],
  [1, 1, 1, 1, 1],
  [2, 2, 2, 2, 2],
  [3, 3, 3, 3, 3],
] as const;
const inOrder = levels.map((each, at) => makeScored(`case-${String(at)}`, each, 100 - 10 * at));

describe('delivery with the evidence permuted between countries', () => {
  test('hardly ever goes with the outcome as closely as a perfect order does', () => {
    const found = placeboDelivery(inOrder, method);
    if (found.kind === 'none') throw new Error(found.reason);
    expect(found.spread).toMatchObject({ runs: 400, actual: expect.closeTo(-1, 12) as number });
    expect(found.undefinedRuns).toBe(0);
    expect(Math.abs(found.spread.mean)).toBeLessThan(0.15);
    // By chance a perfect order comes up once in 60, ties apart.
    expect(found.spread.share).toBeLessThan(0.06);
  });

  test('is the same in every run with the same seed', () => {
    expect(placeboDelivery(inOrder, method)).toEqual(placeboDelivery(inOrder, method));
  });

  test('has no correlation to test where all evidence says the same', () => {
    const alike = inOrder.map((_, at) => makeScored(`case-${String(at)}`, [1, 1, 1, 1, 1], at));
    expect(placeboDelivery(alike, method)).toEqual({ kind: 'none', reason: 'no-variation' });
  });

  test('is not asked of four cases', () => {
    const found = placeboDelivery(inOrder.slice(1), method);
    expect(found).toEqual({ kind: 'none', reason: 'too-few' });
  });

  test('leaves out a case whose delivery is withheld, or that has no outcome', () => {
    const withheld = makeScored('case-5', [3, 3, 3, 3], 100);
    const missing: ScoredCase = {
      ...makeScored('case-6', [3, 3, 3, 3, 3], 100),
      outcome: {
        kind: 'missing',
        years: { before: [2018, 2019], after: [2021, 2022] },
        reason: 'passed-on',
      },
    };
    expect(withheld.delivery.status).toBe('withheld');
    expect(placeboDelivery([...inOrder, withheld, missing], method)).toEqual(
      placeboDelivery(inOrder, method),
    );
  });
});
