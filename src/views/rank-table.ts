/** Ranks of countries with what the draws leave open: intervals, groups that are not told apart, P(a above b). */
import { text } from '#i18n/text.ts';
import { formatNoun, formatScore } from '#model/format.ts';
import type { DrawnComparison } from '#scoring/draw-book.ts';
import type { Standing } from '#scoring/uncertainty/comparison.ts';
import { countryAddress } from './addresses.ts';
import { toCsv } from './csv.ts';

export interface RankLine {
  readonly name: string;
  readonly address: string;
  readonly median: string;
  readonly ranks: string;
  /** For the drawing: the rank interval, from 1. */
  readonly low: number;
  readonly high: number;
  readonly middle: number;
}

export interface RankGroup {
  readonly label: string;
  readonly lines: readonly RankLine[];
}

export interface RankTable {
  readonly headline: string;
  readonly count: number;
  readonly groups: readonly RankGroup[];
  readonly names: readonly { readonly name: string; readonly address: string }[];
  /** P(row above column) in words: "87%", or a dash on the diagonal. */
  readonly above: readonly (readonly string[])[];
}

export function toRankTable({ standings, groups, above }: DrawnComparison): RankTable {
  const words = text.pages.ranks;
  return {
    headline: headlineOf(groups.length, standings.length),
    count: standings.length,
    groups: groups.map(({ firstRank, lastRank, members }) => ({
      label: words.group(formatNoun(members.length, 'country', 'countries'), firstRank, lastRank),
      lines: members.map(toRankLine),
    })),
    names: standings.map(({ id, name }) => ({ name, address: countryAddress(id) })),
    above: above.map((row, at) =>
      row.map((probability, other) =>
        at === other ? text.site.dash : `${String(Math.round(probability * 100))}%`,
      ),
    ),
  };
}

/** Cautious where the draws tell nobody apart. */
function headlineOf(groupCount: number, count: number): string {
  const words = text.pages.ranks;
  if (count === 0) return words.nobody;
  if (groupCount === 1) return words.allTied(count);
  return groupCount === count ? words.allTold(count) : words.someTied(groupCount, count);
}

function toRankLine({ id, name, median, medianRank, ranks }: Standing): RankLine {
  const [low, high] = [Math.round(ranks.low), Math.round(ranks.high)];
  return {
    name,
    address: countryAddress(id),
    median: formatScore(median),
    ranks: low === high ? String(low) : `${String(low)} – ${String(high)}`,
    low: ranks.low,
    high: ranks.high,
    middle: medianRank,
  };
}

/** The same as a CSV: a line a country, with its rank interval and the share of draws in which it lies above each. */
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
