/** The parts of every country's score, a line a country: what stands on the page before anything is chosen. */
import type { Dataset } from '#model/dataset.ts';
import type { DrawBook } from '#scoring/draw-book.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { countryAddress } from '../addresses.ts';
import type { Linked } from '../linked.ts';
import { toPartLines, type PartLine } from '../parts/parts.ts';
import { noIntervals } from '../parts/set-parts.ts';

export interface CountryLine {
  readonly country: Linked;
  readonly parts: readonly PartLine[];
}

export function toCountryLines(
  { countries }: Pick<Dataset, 'countries'>,
  scores: ScoreBook,
  draws: DrawBook,
): readonly CountryLine[] {
  return countries.map(({ iso3, name }) => {
    const { score } = getScore(scores.states, iso3);
    const intervals = draws.countries.get(iso3) ?? noIntervals;
    return {
      country: { label: name, address: countryAddress(iso3) },
      parts: toPartLines(score.country, score, intervals, scores.method),
    };
  });
}
