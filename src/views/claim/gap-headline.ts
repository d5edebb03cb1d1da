/** What the gaps between a state's reports and others' findings show, in a sentence that says no more than their number bears. */
import { text } from '#i18n/text.ts';
import { formatDecimal, toTenths } from '#model/format.ts';

/** Half a level, in tenths: less than that, both sides round to one word as often as to two. */
const marked = 5;

export interface GapCounts {
  /** The state reports at least half a level more than others found. */
  readonly more: number;
  readonly alike: number;
  /** The state reports at least half a level less. */
  readonly less: number;
  readonly all: number;
}

export function countGaps(gaps: readonly number[]): GapCounts {
  // As the table beside the sentence prints them, so that whoever counts its rows finds the same number.
  const tenths = gaps.map(toTenths);
  const more = tenths.filter((gap) => gap >= marked).length;
  const less = tenths.filter((gap) => gap <= -marked).length;
  return { more, less, alike: gaps.length - more - less, all: gaps.length };
}

/**
 * On how many commitments the two sides differ by half a level or more. What most show comes first; where none is most, all
 * three numbers are said.
 * @param least commitments under which nothing more is said than their number
 */
export function describeCommitmentGaps(gaps: readonly number[], least: number): string {
  const words = text.check.gap.headline;
  const counts = countGaps(gaps);
  if (counts.all === 0) return words.none;
  if (counts.all < least) return words.tooFew(counts.all);
  if (counts.more * 2 > counts.all) return words.more(counts);
  return counts.less * 2 > counts.all ? words.less(counts) : words.mixed(counts);
}

/** The gap on one commitment: how many levels the state reports more or less than others found. */
export function describeClaimGap(gap: number): string {
  const words = text.scores.gap;
  const levels = formatDecimal(Math.abs(gap), 1);
  if (Number(levels) === 0) return words.alike;
  return gap > 0 ? words.more(levels) : words.less(levels);
}

/** In how many countries the means of the two sides differ by half a level or more. */
export function describeCountryGaps(means: readonly number[], countries: number): string {
  const words = text.check.gap.countryHeadline;
  const counts = countGaps(means);
  if (counts.all === 0) return words.none;
  return words.counts(counts, countries);
}
