import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AggregationRule } from '#scoring/composite/aggregation-rule.ts';
import { outrank } from '#scoring/composite/outrank.ts';
import { rankUnits } from '#scoring/composite/rank-units.ts';
import { computeCell, computeFlat, computeMean } from './call-engine.ts';
import { getOutcome, listColumn, toColumn } from './make-index.ts';

const weights = [1, 0.3, 2.5];
const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
const cell = fc.option(positive, { freq: 4, nil: null });
const row = fc.tuple(cell, cell, cell);
const rows = fc.array(row, { minLength: 1, maxLength: 8 });
const rules: readonly AggregationRule[] = [
  { kind: 'arithmetic' },
  { kind: 'geometric' },
  { kind: 'harmonic' },
  { kind: 'power', exponent: 3 },
];

test('a mean lies between the lowest and the highest child', () => {
  fc.assert(
    fc.property(row, fc.constantFrom(...rules), (values, rule) => {
      const known = values.filter((value) => value !== null);
      const mean = computeMean(rule, values, weights);
      if (known.length === 0) return mean === null;
      const slack = 1e-9 * Math.max(...known);
      return (
        mean !== null && mean >= Math.min(...known) - slack && mean <= Math.max(...known) + slack
      );
    }),
  );
});

test('harmonic, geometric, arithmetic and cubic means never decrease in that order', () => {
  fc.assert(
    fc.property(fc.tuple(positive, positive, positive), (values) => {
      const means = [
        { kind: 'power', exponent: -1 } as const,
        ...rules.filter(({ kind }) => kind !== 'harmonic'),
      ]
        .map(
          (rule) =>
            [
              rule.kind === 'power' ? rule.exponent : rule.kind === 'geometric' ? 0 : 1,
              computeMean(rule, values, weights) ?? 0,
            ] as const,
        )
        .sort(([a], [b]) => a - b);
      return means.every(
        ([, mean], at) => at === 0 || mean >= (means[at - 1]?.[1] ?? 0) * (1 - 1e-12),
      );
    }),
  );
});

test('only the proportions of weights count', () => {
  fc.assert(
    fc.property(
      row,
      fc.constantFrom(...rules),
      fc.integer({ min: 1, max: 1000 }),
      (values, rule, factor) => {
        const mean = computeMean(rule, values, weights);
        const scaled = computeMean(
          rule,
          values,
          weights.map((weight) => weight * factor),
        );
        return mean === null ? scaled === null : Math.abs((scaled ?? 0) - mean) <= 1e-9 * mean;
      },
    ),
  );
});

test('a unit’s means do not depend on the units beside it', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(...rules), (table, rule) => {
      const together = listColumn(getOutcome(computeFlat(rule, table, weights)).table, 'index');
      expect(together).toEqual(table.map((values) => computeMean(rule, values, weights)));
    }),
  );
});

test('Copeland scores sum to 0 and follow their units when the rows are reversed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(positive, positive, positive), { minLength: 1, maxLength: 8 }),
      (table) => {
        const scores = listColumn(
          getOutcome(computeFlat({ kind: 'copeland' }, table, weights)).table,
          'index',
        );
        const reversed = listColumn(
          getOutcome(computeFlat({ kind: 'copeland' }, [...table].reverse(), weights)).table,
          'index',
        );
        expect(scores.reduce((sum: number, score) => sum + (score ?? 0), 0)).toBe(0);
        expect([...reversed].reverse()).toEqual(scores);
      },
    ),
  );
});

test('whoever outranks a unit is outranked by it nowhere, whatever is missing', () => {
  fc.assert(
    fc.property(rows, (table) => {
      const columns = weights.map((_, at) => toColumn(table.map((values) => values[at] ?? null)));
      const { shares, signs } = outrank(columns, Float64Array.from(weights));
      const count = table.length;
      for (let i = 0; i < count; i += 1) {
        for (let j = 0; j < i; j += 1) {
          const [share = 0, opposite = 0] = [shares[i * count + j], shares[j * count + i]];
          if (Number.isNaN(share)) expect(opposite).toBeNaN();
          else expect(share + opposite).toBeCloseTo(1, 12);
          expect((signs[i * count + j] ?? 0) + (signs[j * count + i] ?? 0)).toBe(0);
        }
      }
    }),
  );
});

test('a gap never counts as a low value', () => {
  fc.assert(
    fc.property(fc.tuple(positive, positive), fc.constantFrom(...rules), ([a, b], rule) => {
      expect(computeCell(rule, [a, b, null], weights)).toEqual(
        computeCell(rule, [a, b], weights.slice(0, 2)),
      );
    }),
  );
});

test('ranks count the units ahead, and a tolerance keeps rounding from parting equals', () => {
  const scores = toColumn([0.1 + 0.2, 0.3, null, 7, 7]);
  expect(rankUnits(scores)).toEqual([3, 4, null, 1, 1]);
  expect(rankUnits(scores, 1e-12)).toEqual([3, 3, null, 1, 1]);
});
