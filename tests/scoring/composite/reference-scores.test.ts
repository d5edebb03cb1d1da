import { describe, expect, test } from 'vitest';
import { matchTable } from '#scoring/composite/match-table.ts';
import { outrank } from '#scoring/composite/outrank.ts';
import { computeIndex } from '#scoring/composite/pipeline.ts';
import { rankUnits } from '#scoring/composite/rank-units.ts';
import { compileTree } from '#scoring/composite/tree.ts';
import { USUAL_TREATMENT } from '#scoring/composite/treat.ts';
import { getColumn } from '#scoring/composite/value-table.ts';
import { computeCopeland, normaliseTable } from './call-engine.ts';
import {
  aggregates,
  aggregations,
  findDifferences,
  get,
  imputed,
  indicators,
  isClose,
  makeAsemTree,
  normalisers,
  raw,
  readRows,
  treated,
  units,
} from './coinr.ts';
import type { Row } from './coinr.ts';
import { getOutcome, listColumn } from './make-index.ts';

const tables = new Map([
  ['raw', raw],
  ['treated', treated],
]);

function groupRows(rows: readonly Row[], columns: readonly string[]) {
  return Map.groupBy(rows, (row) => columns.map((column) => get(row, column)).join(' '));
}

function find<Value>(map: ReadonlyMap<string, Value>, name: string): Value {
  const value = map.get(name);
  if (value === undefined) throw new RangeError(`No ${name}.`);
  return value;
}

describe('normalisers, against COINr', () => {
  const groups = groupRows(readRows('normalised.csv'), ['data', 'method']);

  test.each([...groups])('%s', (name, rows) => {
    const [data = '', method = ''] = name.split(' ');
    const tree = getOutcome(
      compileTree(makeAsemTree('w1', method.includes('alldir1') ? 1 : undefined)),
    );
    const table = getOutcome(matchTable(tree, find(tables, data)));
    const normalised = getOutcome(normaliseTable(tree, table, { all: find(normalisers, method) }));
    // Where the reference unit is the lowest COINr divides by 0; here such a column is unknown.
    const broken = indicators.filter((code) => rows.some((row) => /NaN|Inf/.test(get(row, code))));
    const sound = indicators.filter((code) => !broken.includes(code));
    expect(findDifferences(normalised, rows, sound)).toEqual([]);
    for (const code of broken) expect(getColumn(normalised, code).every(Number.isNaN)).toBe(true);
    expect(broken).toEqual(method.startsWith('dist2ref') ? ['CostImpEx', 'Poverty'] : []);
  });
});

describe('aggregated scores and ranks, against COINr', () => {
  const key = ['data', 'normalisation', 'aggregation', 'weights'];
  const ranks = groupRows(readRows('aggregated-ranks.csv'), key);

  test.each([...groupRows(readRows('aggregated.csv'), key)])('%s', (name, rows) => {
    const [data = '', normalisation = '', aggregation = '', weights = ''] = name.split(' ');
    const { table } = getOutcome(
      computeIndex({
        tree: makeAsemTree(weights),
        table: find(tables, data),
        normalisation: { all: find(normalisers, normalisation) },
        aggregation: find(aggregations, aggregation),
      }),
    );
    const isExact = aggregation === 'copeland';
    const wrong = rows.filter((row) => {
      const scores = listColumn(table, get(row, 'node'));
      return scores.some((score, unit) => {
        const wanted = get(row, units[unit] ?? '');
        return isExact ? score !== Number(wanted) : !isClose(score, wanted);
      });
    });
    expect(rows.map((row) => get(row, 'node'))).toEqual(aggregates);
    expect(wrong).toEqual([]);
    const wrongRanks = (ranks.get(name) ?? []).filter((row) => {
      const found = rankUnits(getColumn(table, get(row, 'node')));
      return found.some((rank, unit) => String(rank ?? '') !== get(row, units[unit] ?? ''));
    });
    // COINr ranks Copeland scores that it got wrong, so those have no ranks to compare with.
    expect(ranks.has(name)).toBe(!isExact);
    expect(wrongRanks).toEqual([]);
  });
});

describe('the example index in one go, against COINr', () => {
  const result = getOutcome(
    computeIndex({
      tree: makeAsemTree('w2').map((node) => ({ ...node, weight: 1 })),
      table: imputed,
      treatment: USUAL_TREATMENT,
      normalisation: { all: { kind: 'min-max', low: 0, high: 100 } },
      aggregation: { rule: { kind: 'arithmetic' } },
    }),
  );

  test('index and rank of every unit', () => {
    const scores = getColumn(result.table, 'Index');
    const ranks = rankUnits(scores);
    const rows = readRows('results.csv');
    const wrong = rows.filter((row) => {
      const unit = units.indexOf(get(row, 'uCode'));
      return (
        !isClose(scores[unit] ?? null, get(row, 'index')) ||
        ranks[unit] !== Number(get(row, 'rank'))
      );
    });
    expect(rows).toHaveLength(units.length);
    expect(wrong).toEqual([]);
  });

  test('outranking shares and Copeland scores over all indicators', () => {
    const tree = getOutcome(compileTree(makeAsemTree('w2')));
    const weights = Float64Array.from(
      indicators,
      (code) => tree.weights[tree.codes.indexOf(code)] ?? 0,
    );
    const columns = indicators.map((code) => getColumn(result.table, code));
    const { shares, dominanceShare } = outrank(columns, weights);
    const wrong = readRows('outranking.csv').flatMap((row, i) =>
      units.flatMap((unit, j) =>
        i < j && !isClose(shares[i * units.length + j] ?? null, get(row, unit))
          ? [`${i} ${j}`]
          : [],
      ),
    );
    expect(wrong).toEqual([]);
    expect(dominanceShare).toBe(0);
    expect(computeCopeland(columns, weights)).toEqual(
      readRows('outranking.csv').map((row) => Number(get(row, 'copeland'))),
    );
  });
});
