import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from '#scoring/change/apportion.ts';
import { EXACT_UP_TO, findShares, type Game } from '#scoring/change/shapley.ts';

/** A game whose values stand in a table, by the causes in force: `''`, `0`, `1`, `01` … */
function tableGame(
  count: number,
  values: Readonly<Record<string, number | null>>,
  first: Game['first'] = null,
): Game {
  return {
    count,
    first,
    valueOf: (isIn) => {
      const key = [...isIn].flatMap((bit, cause) => (bit === 1 ? [cause] : [])).join('');
      const value = values[key];
      if (value === undefined) throw new Error(`Not asked for: "${key}".`);
      return value;
    },
  };
}

describe('shares of a difference', () => {
  test('of two causes are the mean of their effects in both orders', () => {
    // 0 then 1: +2, +7. 1 then 0: +4, +5. Mean: (2 + 5) / 2 and (7 + 4) / 2.
    const found = findShares(tableGame(2, { '': 1, '0': 3, '1': 5, '01': 10 }), 'x');
    expect(found).toEqual({
      kind: 'split',
      basis: { kind: 'exact', orders: 2 },
      shares: [3.5, 5.5],
    });
  });

  test('of the glove game are those of the textbook: 2/3 to the only left glove, 1/6 to each right one', () => {
    const values = { '': 0, '0': 0, '1': 0, '2': 0, '01': 1, '02': 1, '12': 0, '012': 1 };
    const found = findShares(tableGame(3, values), 'x');
    if (found.kind !== 'split') throw new Error('They are split.');
    expect(found.basis).toEqual({ kind: 'exact', orders: 6 });
    [2 / 3, 1 / 6, 1 / 6].forEach((share, at) => {
      expect(found.shares[at]).toBeCloseTo(share, 12);
    });
  });

  test('leave out an order in which some causes alone leave no score', () => {
    // Only 1, then 0 has a score all the way: +4, then +5.
    const found = findShares(tableGame(2, { '': 1, '0': null, '1': 5, '01': 10 }), 'x');
    expect(found).toEqual({
      kind: 'split',
      basis: { kind: 'exact', orders: 1 },
      shares: [5, 4],
    });
  });

  test('are of all together where every order comes through a place without a score', () => {
    const values = { '': 1, '0': null, '1': null, '01': 10 };
    expect(findShares(tableGame(2, values), 'x')).toEqual({ kind: 'together' });
  });

  test('leave out an order in which a cause comes before what must be first', () => {
    const first = { cause: 0, before: [1] };
    const found = findShares(tableGame(2, { '': 1, '0': 3, '01': 10 }, first), 'x');
    expect(found).toMatchObject({ basis: { kind: 'exact', orders: 1 }, shares: [2, 7] });
  });

  const product = (isIn: Uint8Array) =>
    [...isIn].reduce((value, bit, cause) => value * (bit === 1 ? 1 + cause / 10 : 1), 1);

  test('of many causes are sampled, sum to the difference, and are the same every time', () => {
    const count = EXACT_UP_TO + 12;
    const game = { count, valueOf: product, first: null };
    const found = findShares(game, 'country SDN delivery');
    if (found.kind !== 'split') throw new Error('They are split.');
    expect(found.basis.kind).toBe('sampled');
    const difference = product(new Uint8Array(count).fill(1)) - 1;
    expect(found.shares.reduce((sum, share) => sum + share, 0) / difference).toBeCloseTo(1, 10);
    expect(findShares(game, 'country SDN delivery')).toEqual(found);
    expect(findShares(game, 'country TCD delivery')).not.toEqual(found);
  });

  test('that are sampled come near the exact ones', () => {
    // Σ of pairs: each of 10 causes has half of each of its 9 pairs, and 1 of its own: 5.5.
    const pairs = (isIn: Uint8Array) => {
      const count = isIn.reduce((sum, bit) => sum + bit, 0);
      return count + (count * (count - 1)) / 2;
    };
    const found = findShares({ count: 10, valueOf: pairs, first: null }, 'x');
    if (found.kind !== 'split') throw new Error('They are split.');
    // With each order its reverse: place p and place 9 − p together have the mean effect.
    for (const share of found.shares) expect(share).toBeCloseTo(5.5, 10);
  });

  test('that are sampled keep to what must be first', () => {
    const count = 12;
    const first = { cause: 11, before: [0, 1, 2] };
    const valueOf = (isIn: Uint8Array) => {
      if (isIn[11] === 0 && (isIn[0] ?? 0) + (isIn[1] ?? 0) + (isIn[2] ?? 0) > 0) {
        throw new Error('Too early.');
      }
      return isIn[11] === 1 ? 1 + (isIn[0] ?? 0) : 0;
    };
    const found = findShares({ count, valueOf, first }, 'x');
    expect(found).toMatchObject({ shares: [1, ...new Array<number>(10).fill(0), 1] });
  });
});

describe('apportioning', () => {
  test.each([
    ['leaves whole numbers alone', [3, -2], 1, [3, -2]],
    ['gives the unit that is left to the largest remainder', [1.2, 1.7, 1.1], 4, [1, 2, 1]],
    ['of equal remainders to the first', [0.5, 0.5], 1, [1, 0]],
    ['holds with shares below 0', [-0.6, 1.6], 1, [-1, 2]],
    ['gives nothing to nobody', [], 0, []],
  ])('%s', (_rule, shares, total, units) => {
    expect(apportion(shares, total)).toEqual(units);
  });

  test('sums to the total exactly, each within one unit of its share', () => {
    const share = fc.double({ min: -1e8, max: 1e8, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 20 }), (shares) => {
        const total = Math.round(shares.reduce((sum, each) => sum + each, 0)) + 0;
        const units = apportion(shares, total);
        expect(units.reduce((sum, each) => sum + each, 0)).toBe(total);
        units.forEach((each, at) => {
          expect(Math.abs(each - (shares[at] ?? 0))).toBeLessThan(1.01);
        });
      }),
    );
  });
});
