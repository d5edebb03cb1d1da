import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Aggregation } from '#scoring/composite/aggregation-rule.ts';
import { meanOf } from '#scoring/composite/moments.ts';
import type { Normaliser } from '#scoring/composite/normaliser.ts';
import type { TreeNode } from '#scoring/composite/tree.ts';
import { USUAL_TREATMENT, treatTable } from '#scoring/composite/treat.ts';
import { toTable } from '#scoring/composite/value-table.ts';
import type { ValueTable } from '#scoring/composite/value-table.ts';

/** A row of a reference file by the names of its columns. */
export type Row = ReadonlyMap<string, string>;

const folder = new URL('../../fixtures/coinr/', import.meta.url);

/** The rows of a reference file. */
export function readRows(name: string): readonly Row[] {
  const text = readFileSync(new URL(name, folder), 'utf8').trim();
  const [heading = [], ...rows] = Papa.parse<string[]>(text).data;
  return rows.map((cells) => new Map(heading.map((column, at) => [column, cells[at] ?? ''])));
}

/** A cell that must be there. */
export function get(row: Row, column: string): string {
  const cell = row.get(column);
  if (cell === undefined) throw new RangeError(`No column ${column}.`);
  return cell;
}

function toNumber(text: string): number | null {
  return text === '' ? null : Number(text);
}

const treeRows = readRows('tree.csv');
const unitRows = readRows('units.csv');
const matrixRows = readRows('matrix.csv');
const groups = unitRows.map((row) => get(row, 'group'));

/** The units of the example, in the order of every table. */
export const units = matrixRows.map((row) => get(row, 'uCode'));
/** Its indicators, in the order of the tree. */
export const indicators = [...(matrixRows[0]?.keys() ?? [])].filter((name) => name !== 'uCode');
/** The nodes above them. */
export const aggregates = treeRows.map((row) => get(row, 'code')).slice(indicators.length);

/** The tree under one of its two sets of weights; with every direction 1 where asked. */
export function makeAsemTree(weights: string, everyDirection?: 1): readonly TreeNode[] {
  return treeRows.map((row) => {
    const low = toNumber(get(row, 'low'));
    const high = toNumber(get(row, 'high'));
    const target = toNumber(get(row, 'target'));
    return {
      code: get(row, 'code'),
      parent: get(row, 'parent') === '' ? null : get(row, 'parent'),
      weight: Number(get(row, weights === 'w2' ? 'weight2' : 'weight')),
      direction: everyDirection ?? (get(row, 'direction') === '-1' ? -1 : 1),
      ...(low === null ? {} : { low }),
      ...(high === null ? {} : { high }),
      ...(target === null ? {} : { target }),
    };
  });
}

/** The indicators as published. */
export const raw = toTable(
  units,
  indicators,
  indicators.map((code) => matrixRows.map((row) => toNumber(get(row, code)))),
);

/** An indicator as COINr divides it, where the tree names by what; a gap where that is missing. */
function divide(code: string): readonly (number | null)[] {
  const own = treeRows.find((row) => get(row, 'code') === code);
  const name = own === undefined ? '' : get(own, 'denominator');
  return matrixRows.map((row, at) => {
    const [value, unit] = [toNumber(get(row, code)), unitRows[at]];
    if (value === null || name === '' || unit === undefined) return value;
    const divisor = toNumber(get(unit, name));
    return divisor === null ? null : value / divisor;
  });
}

/** Each gap filled with the mean of the unit's group. */
function fillGaps(values: readonly (number | null)[]): readonly (number | null)[] {
  return values.map((value, at) => {
    if (value !== null) return value;
    const known = values.filter((each, other) => each !== null && groups[other] === groups[at]);
    return meanOf(Float64Array.from(known, (each) => each ?? Number.NaN));
  });
}

/** The indicators as COINr prepares them, which the engine does not: divided, their gaps filled. Then outliers pulled in. */
export const imputed = toTable(
  units,
  indicators,
  indicators.map((code) => fillGaps(divide(code))),
);
export const treated = treatTable(imputed, USUAL_TREATMENT).table;

/** COINr's names for its normalisers. */
export const normalisers: ReadonlyMap<string, Normaliser> = new Map<string, Normaliser>([
  ['minmax_0_100', { kind: 'min-max', low: 0, high: 100 }],
  ['minmax_1_100', { kind: 'min-max', low: 1, high: 100 }],
  ['zscore_0_1', { kind: 'z-score', mean: 0, deviation: 1 }],
  ['zscore_10_2', { kind: 'z-score', mean: 10, deviation: 2 }],
  ['rank', { kind: 'rank', ties: 'lowest' }],
  ['rank_average', { kind: 'rank', ties: 'average' }],
  ['prank', { kind: 'percentile-rank', ties: 'lowest' }],
  ['borda', { kind: 'borda', ties: 'lowest' }],
  ['dist2max', { kind: 'distance-to-maximum' }],
  ['dist2targ', { kind: 'distance-to-target', isCut: false }],
  ['dist2targ_capped', { kind: 'distance-to-target', isCut: true }],
  ['goalposts', { kind: 'goalposts', size: 100, isCut: true }],
  ['scaled_0_200', { kind: 'scaled', low: 0, high: 200, size: 100 }],
  ['fracmax_alldir1', { kind: 'share-of-maximum' }],
  ['dist2ref_row16_capped_alldir1', { kind: 'distance-to-reference', unit: 'FRA', isCut: true }],
]);

/** COINr's names for its aggregations. */
export const aggregations: ReadonlyMap<string, Aggregation> = new Map<string, Aggregation>([
  ['amean', { rule: { kind: 'arithmetic' } }],
  ['gmean', { rule: { kind: 'geometric' } }],
  ['hmean', { rule: { kind: 'harmonic' } }],
  ['genmean_p2', { rule: { kind: 'power', exponent: 2 } }],
  ['genmean_pm2', { rule: { kind: 'power', exponent: -2 } }],
  ['copeland', { rule: { kind: 'copeland' } }],
  ['amean_datthresh0.75', { rule: { kind: 'arithmetic' }, minimumShare: 0.75 }],
  ['amean_datthresh1', { rule: { kind: 'arithmetic' }, minimumShare: 1 }],
  [
    'gmean-hmean-amean-by-level',
    {
      rule: { kind: 'arithmetic' },
      byLevel: [{ kind: 'geometric' }, { kind: 'harmonic' }, { kind: 'arithmetic' }],
    },
  ],
]);

/** True within 1e-9 of the larger; a gap equals only a gap. */
export function isClose(actual: number | null, wanted: string): boolean {
  if (wanted === '' || actual === null) return wanted === '' && actual === null;
  const number = Number(wanted);
  return Math.abs(actual - number) <= 1e-9 * Math.abs(number);
}

/** The cells of a table that are not those of the rows (one a unit), each with both figures. */
export function findDifferences(
  table: ValueTable,
  rows: readonly Row[],
  codes: readonly string[],
): readonly string[] {
  return rows.flatMap((row) => {
    const unit = get(row, 'uCode');
    return codes.flatMap((code) => {
      const value = table.columns[table.codes.indexOf(code)]?.[table.units.indexOf(unit)];
      const actual = value === undefined || Number.isNaN(value) ? null : value;
      return isClose(actual, get(row, code))
        ? []
        : [`${code} of ${unit}: ${actual}, not ${row.get(code)}`];
    });
  });
}
