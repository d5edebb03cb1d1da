/** What the map of host states shows of one part of the score: bands of 25, and where there is no score, why. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import { formatNoun } from '#model/format.ts';
import type { Dataset } from '#model/dataset.ts';
import type { Iso3 } from '#model/records.generated.ts';
import type { DrawBook } from '#scoring/draw-book.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { countryAddress } from '../addresses.ts';
import { toCsv } from '../csv.ts';
import type { IntervalTrack } from '../mark/interval-track.ts';
import { toPartLines, type PartLine, type PartName } from '../parts/parts.ts';
import { noIntervals } from '../parts/set-parts.ts';

/** The parts that the map can show, the first one on its own page. */
export const MAP_PARTS: readonly PartName[] = [
  'delivery',
  'design',
  'incentives',
  'risk',
  'credibility',
  'protectionGap',
];

/** Quarter of the scale in which a score lies, 0–3; null where it is withheld. */
export type Band = 0 | 1 | 2 | 3;

export interface MapState {
  readonly iso3: Iso3;
  readonly name: string;
  readonly address: string;
  readonly band: Band | null;
  /** Of 100 in whole numbers, or a dash. */
  readonly score: string;
  readonly interval: string;
  readonly sentence: string;
  /** Name, part and score, as the map's link says them. */
  readonly label: string;
}

export interface HostMap {
  readonly part: PartName;
  readonly headline: string;
  readonly subtitle: string;
  readonly description: string;
  /** By name. */
  readonly states: readonly MapState[];
}

/** Address of the map of a part. */
export const mapAddress = (part: PartName): string =>
  part === 'delivery' ? 'map/' : `map/${toSlug(part)}/`;

/** A part as addresses name it: `protection-gap`. */
export const toSlug = (part: PartName): string =>
  part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export function toHostMap(
  part: PartName,
  dataset: Dataset,
  scores: ScoreBook,
  draws: DrawBook,
): HostMap {
  const words = text.map;
  const lines = dataset.countries.map(({ iso3, name }) => {
    const line = toPartLines(
      getScore(scores.countries, iso3),
      getScore(scores.states, iso3).score,
      draws.countries.get(iso3) ?? noIntervals,
      scores.method,
    ).find((each) => each.part === part);
    if (line === undefined) throw new Error(`No part ${part}.`);
    return { iso3, name, line };
  });
  return {
    part,
    headline: describeMap(
      part,
      lines.map(({ line }) => line.track),
    ),
    subtitle: words.subtitle(text.parts.names[part]),
    description: words.description(words.meaning[part]),
    states: lines
      .map(({ iso3, name, line }) => toMapState(iso3, name, line))
      .toSorted((a, b) => compareText(a.name, b.name)),
  };
}

/** How many states have a score, and of how many it is certain on which side of the middle it lies. */
export function describeMap(part: PartName, tracks: readonly IntervalTrack[]): string {
  const words = text.map;
  const name = text.parts.names[part].toLowerCase();
  const scored = tracks.flatMap((track) => (track.kind === 'score' ? [track] : []));
  const states = formatNoun(tracks.length, 'state', 'states');
  if (scored.length === 0) return words.noScores(states, name);
  const under = scored.filter(({ high }) => high < 50).length;
  const over = scored.filter(({ low }) => low > 50).length;
  const all = words.scored(scored.length, states, name);
  const hasIntervals = scored.some(({ low, high }) => low < high);
  return `${all} ${words.sides(under, over, scored.length - under - over, hasIntervals)}`;
}

function toMapState(
  iso3: Iso3,
  name: string,
  { label, track, score, interval, sentence }: PartLine,
): MapState {
  const isScored = track.kind === 'score';
  return {
    iso3,
    name,
    address: countryAddress(iso3),
    band: isScored ? toBand(track.score) : null,
    score,
    interval: interval ?? text.site.dash,
    sentence,
    label: isScored
      ? text.map.label(name, label.toLowerCase(), score)
      : text.map.withheldLabel(name, label.toLowerCase()),
  };
}

/** 100 belongs to the last quarter. */
export function toBand(score: number): Band {
  if (score < 25) return 0;
  if (score < 50) return 1;
  return score < 75 ? 2 : 3;
}

/** The map of a part as a table for download; a withheld score is an empty cell. */
export function toMapCsv({ part, states }: HostMap): string {
  const rows = states.map(({ iso3, name, band, score, interval, sentence }) => ({
    iso3,
    country: name,
    part: toSlug(part),
    score: band === null ? null : Number(score),
    interval90: interval === text.site.dash ? null : interval,
    says: sentence,
  }));
  return toCsv(rows, ['iso3', 'country', 'part', 'score', 'interval90', 'says']);
}
