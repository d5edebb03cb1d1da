import { describe, expect, test } from 'vitest';
import type { WorldCountry } from '#scoring/audit/world-figures.ts';
import type { Importance } from '#scoring/audit/importance.ts';
import type { Pairing } from '#scoring/audit/correlation-table.ts';
import { scoreRiskFigures } from '#scoring/risk-figures.ts';
import { findMedian } from '#scoring/statistics/median.ts';
import { toConsistencyTable } from '#views/audit/consistency-table.ts';
import { describePairs, toPartsFigure, toPillarFigure } from '#views/audit/multivariate.ts';
import { toGoalpostTable } from '#views/audit/goalpost-table.ts';
import { toDangerFigure } from '#views/audit/normalisation.ts';
import { describeImportance, measurePillars } from '#views/audit/weights.ts';
import { readMethod } from '../../scoring/read-method.ts';
import {
  makeBasis,
  makePillar,
  makeTable,
  makeTree,
  makeVariable,
} from '../../scoring/indicators/small-basis.ts';

const method = readMethod();
const asItIs = (id: string) => id;

/** A country whose pillars have one variable each, placed at the dangers given. */
function makeWorldCountry(iso3: string, dangers: Readonly<Record<string, number>>): WorldCountry {
  const pillars = Object.entries(dangers).map(([id, value]) => ({
    id,
    variables: [
      {
        code: id,
        value,
        transform: 'none' as const,
        low: 0,
        high: 1,
        higherIs: 'worse' as const,
      },
    ],
  }));
  return { iso3, pillars, figures: scoreRiskFigures(pillars, method) };
}

const world = [
  makeWorldCountry('AAA', { a: 0, b: 0.1, c: 0.9 }),
  makeWorldCountry('BBB', { a: 0.5, b: 0.4, c: 0.5 }),
  makeWorldCountry('CCC', { a: 0.7, b: 0.6, c: 0.4 }),
  makeWorldCountry('DDD', { a: 0.8, b: 0.9, c: 0.3 }),
  makeWorldCountry('EEE', { a: 1, b: 1, c: 0 }),
];
const names = new Map([
  ['a', 'Violence'],
  ['b', 'Flight'],
  ['c', 'Courts'],
]);

describe('pairs of parts', () => {
  const pair = (one: string, value: number, low: number, high: number): Pairing => ({
    one,
    other: 'Risk',
    count: 20,
    pearson: { kind: 'figure', value },
    spearman: { kind: 'figure', value },
    interval: { low, high },
  });

  test('are called connected only where the interval lies on one side of nothing', () => {
    const pairs = [pair('Delivery', -0.7, -0.9, -0.4), pair('Design', 0.3, -0.1, 0.6)];
    expect(describePairs(pairs, asItIs)).toBe(
      '1 of 2 pairs of parts go together beyond chance, most of all delivery and risk (−0.70)',
    );
    expect(describePairs(pairs.slice(1), asItIs)).toContain('None of the 1 pairs');
  });

  test('are taken over the countries that have both', () => {
    const scores = (delivery: number, design: number | null) => ({
      scores: {
        delivery,
        design,
        incentives: null,
        risk: null,
        credibility: null,
        protectionGap: null,
      },
    });
    const figure = toPartsFigure([scores(1, 2), scores(2, 4), scores(3, null)], 0.9);
    const row = figure.table.rows.find(
      ({ label, cells }) => label === 'Delivery' && cells[0] === 'Design',
    );
    expect(row?.cells.slice(1, 4)).toEqual(['2', '1.00', '1.00']);
  });
});

describe('the pillars of risk', () => {
  test('that say nearly the same are counted, and those that point the same way', () => {
    // a and b rise together in every country, c falls.
    const figure = toPillarFigure(world, names, 0.9);
    expect(figure.headline).toBe(
      '1 of 3 pairs of pillars of risk point the same way across the world; 3 say nearly the same',
    );
    if (figure.picture.kind !== 'matrix') throw new Error('There should be a matrix.');
    expect(figure.picture.matrix.cells[0]?.map((cell) => cell?.label ?? '')).toEqual([
      '',
      '1.00',
      '−1.00',
    ]);
  });

  test('have an alpha in the world and among the covered countries, with the number of each', () => {
    const { table } = toConsistencyTable(world, ['AAA', 'EEE'], names);
    expect(table.rows.map(({ label }) => label)).toEqual([
      'The pillars',
      'Within violence',
      'Within flight',
      'Within courts',
    ]);
    expect(table.rows[0]?.cells[0]).toBe('3');
    expect(table.rows[0]?.cells[1]).toContain('(5 countries)');
    expect(table.rows[0]?.cells[2]).toContain('(2 countries)');
    expect(table.rows[1]?.cells[1]).toBe('— (5 countries)');
  });

  test('have their importance in the world, with the same weight each', () => {
    const importance = measurePillars(world, ['a', 'b', 'c']);
    expect(importance.map(({ weight }) => weight)).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(importance.map(({ count }) => count)).toEqual([5, 5, 5]);
  });
});

describe('figures between their goalposts', () => {
  const pillars = [makePillar('violence', [makeVariable({ code: 'a' })])];
  const tree = makeTree({ pillars });

  test('are counted where they lie at or beyond one', () => {
    const figure = toDangerFigure(world, { tree });
    // Of all variables: a is 0 and 1 once each, b is 1 once, c is 0 once.
    expect(figure.headline).toContain('4 of 15 figures');
    expect(figure.table.rows[0]?.cells).toEqual(['5', '0.70', '1', '1']);
  });

  test('have their goalposts in a table', () => {
    const basis = makeBasis(tree, makeTable({}));
    expect(toGoalpostTable(basis).table.rows[0]?.cells.slice(1)).toEqual([
      '0',
      '99',
      '0',
      '999',
      '1',
    ]);
  });
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[], null],
])('the median of %j is %j', (values, expected) => {
  expect(findMedian(values)).toBe(expected);
});

describe('the headline on importance', () => {
  const part = (id: string, weight: number, share: number | null): Importance => ({
    id,
    weight,
    count: 14,
    pearsonSquared: { kind: 'figure', value: 0 },
    spearmanSquared:
      share === null ? { kind: 'none', reason: 'too-few' } : { kind: 'figure', value: share },
  });

  test('names the parts that go most and least with the score, each beside its weight', () => {
    const parts = [part('Delivery', 0.5, 0.2), part('Design', 0.2, 0.75), part('Other', 0.3, 0.4)];
    expect(describeImportance(parts, asItIs, 'credibility')).toBe(
      'Design, with weight 0.20, goes with most of the differences in credibility (0.75); delivery, with weight 0.50, with least (0.20)',
    );
  });

  test('claims nothing where nothing can be told', () => {
    expect(describeImportance([part('Delivery', 0.5, null)], asItIs, 'x')).toContain('Too few');
  });
});
