/** Ranks of countries with what the draws leave open: intervals, groups that are not told apart, P(a above b). */
import { comparisonText as text } from '#i18n/comparison-text.ts';
import { formatNoun, formatScore, roundHalfUp } from '#model/format.ts';
import type { DrawnComparison } from '#scoring/uncertainty/compare-countries.ts';
import type { Standing } from '#scoring/uncertainty/comparison.ts';
import { countryAddress } from '../addresses.ts';

export interface RankLine {
  readonly name: string;
  readonly address: string;
  readonly median: string;
  readonly ranks: string;
  /** Positions in a drawing of width 210: where the band of ranks lies, and the dot of the median rank. */
  readonly band: { readonly x: number; readonly width: number };
  readonly dot: number;
}

export interface RankGroup {
  readonly label: string;
  readonly lines: readonly RankLine[];
}

export interface RankTable {
  readonly headline: string;
  readonly count: number;
  /** Path of the scale from the first rank to the last. */
  readonly scale: string;
  readonly groups: readonly RankGroup[];
  readonly names: readonly { readonly name: string; readonly address: string }[];
  /** P(row above column) in words: "87%", or a dash on the diagonal. */
  readonly above: readonly (readonly string[])[];
}

export function toRankTable({ standings, groups, above }: DrawnComparison): RankTable {
  const words = text.ranks;
  return {
    headline: headlineOf(groups.length, standings),
    count: standings.length,
    scale: scaleOf(standings.length),
    groups: groups.map(({ firstRank, lastRank, members }) => ({
      label: words.group(formatNoun(members.length, 'country', 'countries'), firstRank, lastRank),
      lines: members.map((member) => toRankLine(member, standings.length)),
    })),
    names: standings.map(({ id, name }) => ({ name, address: countryAddress(id) })),
    above: above.map((row, at) =>
      row.map((probability, other) => (at === other ? text.site.dash : formatShare(probability))),
    ),
  };
}

/** To the whole percent; all or none of the draws is said only where it was so. */
function formatShare(share: number): string {
  const percent = roundHalfUp(share * 100);
  if (percent === 100 && share < 1) return '> 99%';
  return percent === 0 && share > 0 ? '< 1%' : `${String(percent)}%`;
}

/** An interval of ranks in whole numbers: "2 – 7", or "4" where it is one. */
export function formatRanks(ranks: Standing['ranks']): string {
  const [low, high] = [Math.round(ranks.low), Math.round(ranks.high)];
  return low === high ? String(low) : `${String(low)}–${String(high)}`;
}

/** Cautious where no neighbours are told apart; the first and the last of a long run can still be. */
function headlineOf(groupCount: number, standings: readonly Standing[]): string {
  const words = text.ranks;
  const count = standings.length;
  if (count === 0) return words.nobody;
  if (count === 1) return words.alone;
  if (groupCount === 1) return describeOneGroup(standings);
  return groupCount === count ? words.allTold(count) : words.someTied(groupCount, count);
}

function describeOneGroup(standings: readonly Standing[]): string {
  const words = text.ranks;
  const [first, last] = [standings.at(0), standings.at(-1)];
  if (!first || !last || first.ranks.high >= last.ranks.low) {
    return words.allTied(standings.length);
  }
  const [top, bottom] = [formatRanks(first.ranks), formatRanks(last.ranks)];
  return words.endsTold(first.name, top, last.name, bottom);
}

function toRankLine({ id, name, median, medianRank, ranks }: Standing, count: number): RankLine {
  return {
    name,
    address: countryAddress(id),
    median: formatScore(median),
    ranks: formatRanks(ranks),
    // Four units more at either end, so that a rank that never moves is still seen as a band.
    band: {
      x: toX(ranks.low, count) - 4,
      width: toX(ranks.high, count) - toX(ranks.low, count) + 8,
    },
    dot: toX(medianRank, count),
  };
}

function scaleOf(count: number): string {
  const [first, last] = [String(toX(1, count)), String(toX(count, count))];
  return `M${first} 2v14M${last} 2v14M${first} 9H${last}`;
}

function toX(rank: number, count: number): number {
  return Math.round((5 + ((rank - 1) / Math.max(1, count - 1)) * 200) * 10) / 10;
}
