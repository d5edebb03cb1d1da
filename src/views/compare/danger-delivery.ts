/** Danger to civilians against delivery, country by country: one picture with its table and CSV from the same points. */
import { text } from '#i18n/text.ts';
import { formatDecimal } from '#model/format.ts';
import type { Dataset } from '#model/dataset.ts';
import type { Iso3 } from '#model/records.generated.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { correlateRanks } from '#scoring/statistics/correlation.ts';

/** One country, both scores on 0–100. */
export interface DangerPoint {
  readonly iso3: Iso3;
  readonly name: string;
  readonly risk: number;
  readonly delivery: number;
  readonly low: number;
  readonly high: number;
}

/** Countries of which both scores are published, in the data set's order. */
export function toDangerPoints(dataset: Dataset, scores: ScoreBook): readonly DangerPoint[] {
  return dataset.countries.flatMap(({ iso3, name }) => {
    const { country, risk } = getScore(scores.states, iso3).score;
    const { mean, status } = country.delivery;
    if (status === 'withheld' || mean === null || risk.score === null) return [];
    const { delivery, interval } = mean;
    return [{ iso3, name, risk: risk.score, delivery, low: interval.low, high: interval.high }];
  });
}

/** What the points show together: a relation is only named where it is marked, and never as a cause. */
export function describeDangerPoints(points: readonly DangerPoint[]): string {
  const words = text.danger;
  if (points.length < 5) return words.tooFew;
  const relation = correlateRanks(
    points.map(({ risk }) => risk),
    points.map(({ delivery }) => delivery),
  );
  if (relation.kind !== 'figure') return words.tooFew;
  const rho = formatDecimal(relation.value, 2);
  if (relation.value <= -0.5) return words.less(points.length, rho);
  return relation.value >= 0.5 ? words.more(points.length, rho) : words.none(points.length, rho);
}
