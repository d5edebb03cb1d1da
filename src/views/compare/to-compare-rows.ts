/** The lines of the comparison, from the scores. */
import { text } from '#i18n/text.ts';
import type { Dataset } from '#model/dataset.ts';
import { roundTo } from '#model/format.ts';
import { getScore, type ScoreBook, type SetScore } from '#scoring/score-book.ts';
import { certainties, type CompareKind, type CompareRow } from './compare-rows.ts';
import { getCountryName, type Registry } from '../registry.ts';

/** Every country, or every strategy with a commitment that is due. */
export function toCompareRows(
  kind: CompareKind,
  dataset: Dataset,
  scores: ScoreBook,
  registry: Registry,
): readonly CompareRow[] {
  if (kind === 'countries') {
    return dataset.countries.map(({ iso3, name }) =>
      toRow(iso3, name, name, getScore(scores.countries, iso3)),
    );
  }
  return dataset.strategies
    .map(({ id, title, country }) =>
      toRow(id, title, getCountryName(registry, country), getScore(scores.strategies, id)),
    )
    .filter(({ due }) => due > 0);
}

function toRow(
  id: string,
  name: string,
  country: string,
  { delivery, certainty }: SetScore,
): CompareRow {
  const shown = delivery.status === 'withheld' ? null : delivery.mean;
  return {
    id,
    name,
    country,
    delivery: shortScore(shown?.delivery),
    low: shortScore(shown?.interval.low),
    high: shortScore(shown?.interval.high),
    boundLow: shortScore(delivery.bounds?.low),
    boundHigh: shortScore(delivery.bounds?.high),
    covered: delivery.coveredCount,
    due: delivery.dueCount,
    status: delivery.status,
    reason: delivery.status === 'withheld' ? text.scores.whyWithheld[delivery.statusReason] : '',
    certainty: certainty && certainties.indexOf(certainty.word),
    claimGap: shown ? shortGap(delivery.medianClaimGap) : null,
  };
}

/** One decimal, cut off and not rounded, so that the whole number shown is the one that every other page shows. */
function shortScore(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Math.floor(value * 10) / 10;
}

/** One decimal, rounded as it is shown. */
function shortGap(value: number | null): number | null {
  return value === null ? null : roundTo(value, 1);
}
