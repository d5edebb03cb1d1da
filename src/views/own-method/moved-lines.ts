/** The published method beside a reader's own: score, interval and ranks of each country by both, and what moved. */
import { ownMethodText as text } from '#i18n/own-method-text.ts';
import { compareText } from '#model/compare-text.ts';
import { formatDifference, formatScore } from '#model/format.ts';
import type { ComparedScore } from '#scoring/uncertainty/compare-countries.ts';
import type { CountryFigures, DrawnFigure } from '#scoring/uncertainty/country-figures.ts';
import type { Standing } from '#scoring/uncertainty/comparison.ts';
import { countryAddress } from '../addresses.ts';
import { formatRanks } from '../compare/rank-table.ts';
import { toScoreTrack, type IntervalTrack } from '../mark/interval-track.ts';
import type { ComparedResult } from './compared-result.ts';

export interface MovedLine {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly publishedTrack: IntervalTrack;
  readonly ownTrack: IntervalTrack;
  readonly published: string;
  readonly own: string;
  /** In whole points, with its sign. */
  readonly difference: string;
  readonly hasMoved: boolean;
  readonly publishedRanks: string;
  readonly ownRanks: string;
}

export interface MovedTable {
  /** What moved, in a sentence or three. */
  readonly sentence: string;
  readonly lines: readonly MovedLine[];
  /** Names of countries without the score. */
  readonly missing: readonly string[];
}

interface Pair {
  readonly name: string;
  readonly published: number;
  readonly own: number;
}

/** Both methods by one score, in the order of the reader's own medians. */
export function toMovedTable(
  published: ComparedResult,
  own: ComparedResult,
  by: ComparedScore,
  isPublished: boolean,
): MovedTable {
  const figures = new Map(own.countries.map((country) => [country.id, country]));
  const before = new Map(published.countries.map((country) => [country.id, country]));
  const ranksBefore = new Map(published.comparisons[by].standings.map((each) => [each.id, each]));
  const entries = own.comparisons[by].standings.flatMap((standing) => {
    const [now, then] = [figureOf(figures, standing, by), figureOf(before, standing, by)];
    const rank = ranksBefore.get(standing.id);
    return now && then && rank ? [{ standing, now, then, rank }] : [];
  });
  const shown = new Set(entries.map(({ standing }) => standing.id));
  const pairs = entries.map(({ standing, now, then }) => ({
    name: standing.name,
    published: then.score,
    own: now.score,
  }));
  const changedRanks = entries.filter(
    ({ standing, rank }) => Math.round(standing.medianRank) !== Math.round(rank.medianRank),
  ).length;
  return {
    sentence: isPublished
      ? text.moved.nothing
      : [
          describeScores(pairs),
          text.moved.ranks(changedRanks, entries.length),
          text.moved.groups(own.comparisons[by].groupCount, published.comparisons[by].groupCount),
        ].join(' '),
    lines: entries.map(({ standing, now, then, rank }) => toLine(standing, now, then, rank)),
    missing: own.countries
      .filter(({ id }) => !shown.has(id))
      .map(({ name }) => name)
      .sort(compareText),
  };
}

function figureOf(
  countries: ReadonlyMap<string, CountryFigures>,
  { id }: Standing,
  by: ComparedScore,
): DrawnFigure | null {
  return countries.get(id)?.[by] ?? null;
}

function toLine(
  standing: Standing,
  now: DrawnFigure,
  then: DrawnFigure,
  rank: Standing,
): MovedLine {
  const [published, own] = [formatScore(then.score), formatScore(now.score)];
  return {
    id: standing.id,
    name: standing.name,
    address: countryAddress(standing.id),
    publishedTrack: nameTrack(toScoreTrack(then.score, then.interval, null), 'publishedTrack'),
    ownTrack: nameTrack(toScoreTrack(now.score, now.interval, null), 'ownTrack'),
    published,
    own,
    // Of the whole numbers shown, so that the reader's own subtraction gives the same.
    difference: formatDifference(Number(own) - Number(published), 0),
    hasMoved: published !== own,
    publishedRanks: formatRanks(rank.ranks),
    ownRanks: formatRanks(standing.ranks),
  };
}

/** Says of which method a track is, to those who do not see which of two lies above. */
function nameTrack(track: IntervalTrack, name: 'publishedTrack' | 'ownTrack'): IntervalTrack {
  return { ...track, label: `${text.moved[name]}: ${track.label}` };
}

function describeScores(pairs: readonly Pair[]): string {
  const distanceOf = ({ published, own }: Pair) => Math.abs(own - published);
  const [first, ...others] = pairs;
  if (first === undefined) return text.moved.noPoint;
  const most = others.reduce((a, b) => (distanceOf(b) > distanceOf(a) ? b : a), first);
  const [from, to] = [formatScore(most.published), formatScore(most.own)];
  return from === to ? text.moved.noPoint : text.moved.most(most.name, from, to);
}
