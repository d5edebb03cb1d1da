import type { DrawnComparison } from '#scoring/uncertainty/compare-countries.ts';
import { toCsv } from '../csv.ts';

/** Ranks as CSV: a line a country, with its rank interval and the share of draws in which it lies above each. */
export function toRankCsv({ standings, above }: DrawnComparison): string {
  const ids = standings.map(({ id }) => `above_${id}`);
  const rows = standings.map(({ id, name, median, ranks }, at) => ({
    iso3: id,
    name,
    medianScore: median,
    rankLow: ranks.low,
    rankHigh: ranks.high,
    ...Object.fromEntries(ids.map((column, other) => [column, above[at]?.[other] ?? null])),
  }));
  const columns = ['iso3', 'name', 'medianScore', 'rankLow', 'rankHigh', ...ids] as const;
  return toCsv<Record<string, string | number | null>>(rows, columns);
}
