import { describe, expect, test } from 'vitest';
import { checkShape, USUAL_SHAPE_LIMITS } from '#scoring/composite/shape.ts';
import { transformColumn } from '#scoring/composite/transform.ts';
import { USUAL_TREATMENT, treatColumn, treatTable } from '#scoring/composite/treat.ts';
import { getCell, getColumn, toTable } from '#scoring/composite/value-table.ts';
import { makeTable, toColumn } from './make-index.ts';

const outlier = [1, 2, 3, 4, 5, 6, 7, 8, 9, 200];

describe('treatColumn', () => {
  test('an even column is left as it is', () => {
    const column = treatColumn(toColumn([1, 2, 3, 4, 5]), USUAL_TREATMENT);
    expect(column).toMatchObject({
      outcome: 'untouched',
      shortfall: null,
      pointCount: 0,
      afterWinsorising: null,
    });
  });

  test('an outlier is pulled in to its neighbour, and marked', () => {
    const column = treatColumn(toColumn(outlier), USUAL_TREATMENT);
    expect(column).toMatchObject({ outcome: 'winsorised', shortfall: null, pointCount: 1 });
    expect([...column.values].at(-1)).toBe(9);
    expect(column.points.at(-1)).toBe('lowered');
    expect(column.before.outcome).toBe('fails');
    expect(column.afterWinsorising?.outcome).toBe('passes');
  });

  test('where no point may be moved, the logarithm of the original is taken', () => {
    const values = Array.from({ length: 12 }, (_, at) => 3 ** at);
    const column = treatColumn(toColumn(values), { ...USUAL_TREATMENT, mostPoints: 0 });
    // 0.01 of the range 3¹¹ − 1 under the lowest value
    expect(column.outcome).toBe('transformed');
    expect(column.values[0]).toBeCloseTo(Math.log(0.01 * (3 ** 11 - 1)), 12);
  });

  test('without a transform, a column that winsorising does not cure is left as it was', () => {
    const setting = { ...USUAL_TREATMENT, mostPoints: 0, transform: null };
    expect(treatColumn(toColumn(outlier), setting)).toMatchObject({
      outcome: 'untouched',
      shortfall: 'nothing-helps',
    });
  });

  test('a transform that is not defined for the column is not half applied', () => {
    const setting = {
      ...USUAL_TREATMENT,
      mostPoints: 0,
      transform: { kind: 'log-one-plus' },
    } as const;
    const values = toColumn([-5, ...outlier]);
    expect(treatColumn(values, setting)).toMatchObject({
      values,
      shortfall: 'transform-undefined',
    });
  });

  test.each([
    ['too few values', [1, 50]],
    ['no spread', [3, 3, 3, 3]],
  ])('%s cannot be tested and is left as it is', (_, values) => {
    expect(treatColumn(toColumn(values), USUAL_TREATMENT)).toMatchObject({
      outcome: 'untouched',
      shortfall: 'untestable',
    });
    expect(checkShape(toColumn(values), USUAL_SHAPE_LIMITS).outcome).toBe('untestable');
  });

  test('gaps stay gaps, and the table given is not changed', () => {
    const table = makeTable({ x: [null, ...outlier] });
    const before = table.values.slice();
    expect(getCell(treatTable(table, USUAL_TREATMENT).table, 'u1', 'x')).toEqual({
      kind: 'unknown',
      reason: 'not-observed',
    });
    expect(table.values).toEqual(before);
  });
});

describe('transformColumn', () => {
  test.each([
    ['log-one-plus', [0, Math.E - 1], [0, 1]],
    ['log-shift', [5, 4 + Math.E], [0, 1]],
    // skewed upwards, so as log-range: lowest 0, 0.01 · 100 = 1
    ['log-range-mirrored', [0, 1, 3, 10, 100], [1, 2, 4, 11, 101].map(Math.log)],
  ] as const)('%s', (kind, values, wanted) => {
    const transformed = transformColumn(toColumn(values), { kind });
    const found = transformed.kind === 'transformed' ? [...transformed.values] : transformed.reason;
    expect(found).toEqual(wanted.map((value) => expect.closeTo(value, 12)));
  });

  test('Box–Cox with λ = 0 is the logarithm', () => {
    const transformed = transformColumn(toColumn([5, 4 + Math.E]), { kind: 'box-cox', lambda: 0 });
    const values = transformed.kind === 'transformed' ? [...transformed.values] : [];
    expect(values).toEqual([0, expect.closeTo(1, 12)]);
  });

  test.each([
    ['no spread', 'log-range', [2, 2], 'constant'],
    ['the logarithm of 0', 'log-one-plus', [-1, 2], 'outside-transform'],
    ['a highest value of 1', 'log-innovation-index', [-9, -8], 'outside-transform'],
  ] as const)('is not defined for %s', (_, kind, values, reason) => {
    expect(transformColumn(toColumn(values), { kind })).toEqual({ kind: 'undefined', reason });
  });
});

describe('a table', () => {
  test.each([
    ['a column of another length', () => toTable(['u1'], ['x'], [[1, 2]]), '2 cells for 1 units'],
    ['a number that is none', () => toTable(['u1'], ['x'], [[Number.NaN]]), 'x of u1 is NaN'],
    ['an unknown code', () => getColumn(makeTable({ x: [1] }), 'y'), 'no code "y"'],
    ['an unknown unit', () => getCell(makeTable({ x: [1] }), 'u9', 'x'), 'no unit "u9"'],
  ])('%s is a mistake of the caller', (_, call, message) => {
    expect(call).toThrow(message);
  });
});
