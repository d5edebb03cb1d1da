import { describe, expect, test } from 'vitest';
import { outrank } from '#scoring/composite/outrank.ts';
import { computeIndex } from '#scoring/composite/pipeline.ts';
import { createReplicator } from '#scoring/composite/replicate.ts';
import { transformColumn } from '#scoring/composite/transform.ts';
import { USUAL_TREATMENT, treatColumn } from '#scoring/composite/treat.ts';
import { getCell, getColumn } from '#scoring/composite/value-table.ts';
import { winsorise } from '#scoring/composite/winsorise.ts';
import { aggregations, makeAsemTree, normalisers, treated, units } from './coinr.ts';
import {
  USUAL_LIMITS,
  computeCell,
  computeCopeland,
  computeFlat,
  computeMean,
  getReason,
} from './call-engine.ts';
import { getOutcome, listColumn, makeNode, makeTable, makeTree, toColumn } from './make-index.ts';

const zeroInflated = toColumn([0, 0, 0, 0, 0, 0, 0, 0, 0, 100]);
const manyOutliers = toColumn([
  ...Array.from({ length: 60 }, (_, at) => at + 1),
  5000,
  5800,
  6600,
  7400,
  8200,
  9000,
]);

describe('Copeland scores', () => {
  test('are an aggregation like any other, at every node of a tree', () => {
    const { table } = getOutcome(
      computeFlat(
        { kind: 'copeland' },
        [
          [1, 3],
          [2, 1],
          [3, 2],
        ],
        [1, 1],
      ),
    );
    // u3 beats u2 on both; u1 ties with each, ahead on one of two.
    expect(listColumn(table, 'index')).toEqual([0, -1, 1]);
  });

  test('decide ties by exact arithmetic, never by rounding error', () => {
    // 0.1 + 0.2 is more than 0.3 in doubles; whoever wrote these weights meant a tie.
    const columns = [
      [2, 1],
      [2, 1],
      [1, 2],
    ].map(toColumn);
    expect(computeCopeland(columns, Float64Array.of(0.1, 0.2, 0.3))).toEqual([0, 0]);
    expect(computeCopeland(columns, Float64Array.of(0.1, 0.2, 0.30000001))).toEqual([-1, 1]);
  });

  test('put Australia at −14 and Singapore at −16, whom rounding error swaps', () => {
    const { table } = getOutcome(
      computeIndex({
        tree: makeAsemTree('w2'),
        table: treated,
        normalisation: { all: normalisers.get('minmax_0_100') ?? { kind: 'rank', ties: 'lowest' } },
        aggregation: aggregations.get('copeland') ?? { rule: { kind: 'arithmetic' } },
      }),
    );
    const scores = getColumn(table, 'Index');
    expect([scores[units.indexOf('AUS')], scores[units.indexOf('SGP')]]).toEqual([-14, -16]);
  });
});

describe('outranking', () => {
  test('compares two units only on what both have, in whatever order they stand', () => {
    const inOrder = outrank(
      [
        [1, 2],
        [5, null],
      ].map(toColumn),
      Float64Array.of(1, 1),
    );
    const reversed = outrank(
      [
        [2, 1],
        [null, 5],
      ].map(toColumn),
      Float64Array.of(1, 1),
    );
    expect([...inOrder.shares]).toEqual([0, 0, 1, 0]);
    expect([...reversed.shares]).toEqual([0, 1, 0, 0]);
  });
});

describe('the logarithm of the Global Innovation Index', () => {
  test('changes the values instead of giving them back', () => {
    // ln(99 (x − 1)/99 + 1) = ln x for a column from 1 to 100.
    const values = [1, 2, 3, 10, 100];
    const transformed = transformColumn(toColumn(values), { kind: 'log-innovation-index' });
    const logs = transformed.kind === 'transformed' ? [...transformed.values] : [];
    values.forEach((value, at) => expect(logs[at]).toBeCloseTo(Math.log(value), 12));
  });
});

describe('means', () => {
  test('a power mean skips a gap as its sisters do', () => {
    expect(computeMean({ kind: 'power', exponent: 2 }, [1, null, 3], [1, 1, 1])).toBeCloseTo(
      Math.sqrt(5),
      12,
    );
  });

  test('a power mean with exponent 0 is the geometric mean', () => {
    expect(computeMean({ kind: 'power', exponent: 0 }, [4, 9], [1, 1])).toBeCloseTo(6, 12);
  });

  test.each([
    ['a harmonic mean of a negative value', 'harmonic', [-1, 1.0001]],
    ['a harmonic mean of 0', 'harmonic', [0, 1]],
    ['a geometric mean of 0', 'geometric', [0, 9]],
    ['a geometric mean of a negative value', 'geometric', [9, -1]],
  ] as const)('%s is refused, naming indicator, unit and value', (_, kind, values) => {
    const reason = getReason(computeFlat({ kind }, [values], [1, 1]));
    const code = values[0] <= 0 ? 'a' : 'b';
    expect(reason).toMatch(
      `"${code}" of u1 is ${Math.min(...values)} when "index" is to be a ${kind} mean`,
    );
  });

  test('a node whose children left weigh nothing is unknown for that reason', () => {
    const arithmetic = { kind: 'arithmetic' } as const;
    expect(computeCell(arithmetic, [1, 2], [0, 0])).toEqual({
      kind: 'unknown',
      reason: 'no-weight',
    });
    expect(computeCell(arithmetic, [1, null], [0, 1])).toEqual({
      kind: 'unknown',
      reason: 'no-weight',
    });
  });

  test('the share of weight observed stands beside a mean of what is left', () => {
    const { table, observedShares } = getOutcome(
      computeFlat({ kind: 'arithmetic' }, [[10, null, 40]], [1, 2, 3]),
    );
    expect(getCell(table, 'u1', 'index')).toEqual({ kind: 'known', value: 32.5 });
    expect(observedShares.at(-1)).toBeCloseTo(4 / 6, 12);
  });
});

describe('treatment of outliers', () => {
  test('a column of zeros with one outlier is left as it is, with the reason', () => {
    const pulledIn = winsorise(zeroInflated, { mostPoints: 5, ...USUAL_LIMITS });
    expect(pulledIn).toMatchObject({ values: zeroInflated, pointCount: 0, stoppedBy: 'no-spread' });
    const column = treatColumn(zeroInflated, USUAL_TREATMENT);
    expect(column).toMatchObject({
      values: zeroInflated,
      outcome: 'untouched',
      shortfall: 'no-spread',
    });
  });

  test('no limit on the points moved means no limit', () => {
    const setting = { ...USUAL_TREATMENT, mostPoints: null };
    expect(treatColumn(manyOutliers, setting)).toMatchObject({
      outcome: 'winsorised',
      pointCount: 6,
      shortfall: null,
    });
  });

  test('a column that neither step cures is left as it was, with the reason', () => {
    // One far outlier above a cluster: too far for the logarithm too, and no point may be moved.
    const values = toColumn([...Array.from({ length: 20 }, (_, at) => at), 1e9]);
    const column = treatColumn(values, { ...USUAL_TREATMENT, mostPoints: 0 });
    expect(column).toMatchObject({ values, outcome: 'untouched', shortfall: 'nothing-helps' });
    expect(column.afterTransform?.outcome).toBe('fails');
  });

  test('tied points move together or not at all, and never more than allowed', () => {
    const values = toColumn([...Array.from({ length: 40 }, (_, at) => at % 4), 300, 300, 300]);
    const two = winsorise(values, { mostPoints: 2, ...USUAL_LIMITS });
    expect(two).toMatchObject({ values, pointCount: 0, stoppedBy: 'limit' });
    expect(winsorise(values, { mostPoints: 3, ...USUAL_LIMITS })).toMatchObject({
      pointCount: 3,
      stoppedBy: 'passes',
    });
  });
});

describe('normalisers', () => {
  const constant = makeTable({ a: [3, 3, 3], b: [1, 2, 3] });
  const tree = makeTree(makeNode('a'), makeNode('b', { target: 4 }));
  const aggregation = { rule: { kind: 'arithmetic' } } as const;

  test.each([
    [{ kind: 'min-max', low: 0, high: 100 }],
    [{ kind: 'z-score', mean: 0, deviation: 1 }],
    [{ kind: 'distance-to-maximum' }],
  ] as const)(
    'a constant column is unknown for that reason, not a number that is none: %o',
    (all) => {
      const { table } = getOutcome(
        computeIndex({ tree, table: constant, normalisation: { all }, aggregation }),
      );
      expect(getCell(table, 'u1', 'a')).toEqual({ kind: 'unknown', reason: 'constant' });
    },
  );

  test('one observation has no percentile rank', () => {
    const table = makeTable({ a: [3, null, null], b: [1, 2, 3] });
    const all = { kind: 'percentile-rank', ties: 'lowest' } as const;
    const result = getOutcome(computeIndex({ tree, table, normalisation: { all }, aggregation }));
    expect(getCell(result.table, 'u1', 'a')).toEqual({
      kind: 'unknown',
      reason: 'one-observation',
    });
    expect(getCell(result.table, 'u2', 'a')).toEqual({ kind: 'unknown', reason: 'not-observed' });
  });

  test('a reference that is the lowest unit gives no scale', () => {
    const all = { kind: 'distance-to-reference', unit: 'u1', isCut: false } as const;
    const result = getOutcome(
      computeIndex({ tree, table: constant, normalisation: { all }, aggregation }),
    );
    expect(getCell(result.table, 'u3', 'b')).toEqual({
      kind: 'unknown',
      reason: 'reference-is-lowest',
    });
  });

  test('a target below the worst unit is refused', () => {
    const all = { kind: 'distance-to-target', isCut: false } as const;
    const table = makeTable({ b: [5, 6, 9] });
    const input = {
      tree: makeTree(makeNode('b', { target: 2 })),
      table,
      normalisation: { all },
      aggregation,
    };
    expect(getReason(computeIndex(input))).toMatch(
      '"b" has the target 2, no better than its worst value 5',
    );
  });

  test('scales fixed by a first set of units do not move when a unit is added', () => {
    const first = makeTable({ a: [0, 5, 10] });
    const later = makeTable({ a: [0, 5, 10, 40] });
    const input = { tree: makeTree(makeNode('a')), aggregation, table: later, scaleTable: first };
    const minMax = { all: { kind: 'min-max', low: 0, high: 100 } } as const;
    const zScore = { all: { kind: 'z-score', mean: 50, deviation: 10 } } as const;
    const scaled = getOutcome(computeIndex({ ...input, normalisation: minMax })).table;
    expect(listColumn(scaled, 'index')).toEqual([0, 50, 100, 400]);
    const standard = getOutcome(computeIndex({ ...input, normalisation: zScore })).table;
    expect(listColumn(standard, 'index')).toEqual([40, 50, 60, 120]);
  });

  test('goalposts do not move when a unit is added', () => {
    const all = { kind: 'goalposts', size: 100, isCut: true } as const;
    const goalposts = makeTree(makeNode('a', { low: 0, high: 20 }));
    const scores = [
      [0, 5, 10],
      [0, 5, 10, 40],
    ].map((a) => {
      const input = {
        tree: goalposts,
        table: makeTable({ a }),
        normalisation: { all },
        aggregation,
      };
      return listColumn(getOutcome(computeIndex(input)).table, 'index');
    });
    expect(scores).toEqual([
      [0, 25, 50],
      [0, 25, 50, 100],
    ]);
  });
});

describe('replications', () => {
  test('a combination that cannot work is refused before the first one', () => {
    const study = createReplicator({
      tree: makeTree(makeNode('a'), makeNode('b')),
      table: makeTable({ a: [1, 2, 3], b: [3, 1, 2] }),
      treatments: [null],
      normalisations: [1, 0].map((low) => ({ all: { kind: 'min-max', low, high: 100 } })),
      aggregations: [{ rule: { kind: 'arithmetic' } }, { rule: { kind: 'geometric' } }],
    });
    expect(getReason(study)).toMatch('"a" of u1 is 0 when "index" is to be a geometric mean');
  });
});
