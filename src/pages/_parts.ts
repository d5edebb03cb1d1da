/** How the score of a country, a strategy or a decision is made: what its page and its brief show. */
import type { Episode, Strategy } from '#model/dataset.ts';
import type { SetKind } from '#model/method.ts';
import type { Iso3 } from '#model/records.generated.ts';
import type { DrawnIntervals } from '#scoring/draw-book.ts';
import { getScore } from '#scoring/score-book.ts';
import type { CommitmentSetScore } from '#scoring/state-score.ts';
import { noIntervals, toSetParts, type SetParts } from '#views/parts/set-parts.ts';
import { getCountryRecords } from '#views/registry.ts';
import { getSite } from './_site.ts';

export function getCountryParts(iso3: Iso3): SetParts {
  const { scores, draws } = getSite();
  return toParts('country', iso3, getScore(scores.countries, iso3), draws.countries.get(iso3));
}

export function getStrategyParts({ id, country }: Strategy): SetParts {
  const { scores, draws } = getSite();
  return toParts('strategy', country, getScore(scores.strategies, id), draws.strategies.get(id));
}

/** Null where the decision has no score: it is of a later day than the data set. */
export function getEpisodeParts({ id, country }: Episode): SetParts | null {
  const { scores, draws } = getSite();
  const score = scores.episodes.get(id);
  return score ? toParts('episode', country, score, draws.episodes.get(id)) : null;
}

function toParts(
  kind: SetKind,
  iso3: Iso3,
  score: CommitmentSetScore,
  intervals: DrawnIntervals = noIntervals,
): SetParts {
  const { registry, scores, labels } = getSite();
  return toSetParts(score, kind, intervals, {
    records: getCountryRecords(registry, iso3),
    scores,
    labels,
  });
}
