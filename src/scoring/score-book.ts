/** Every score of the data set as of one day: what pages, tables and downloads show. */
import type { Dataset, Incentive } from '#model/dataset.ts';
import type { Method } from '#model/method.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { Iso3, RecordId } from '#model/records.generated.ts';
import { certaintyOf, isAccessDenied, type Certainty } from './certainty.ts';
import { scoreClaim, type ClaimVerdict } from './claim-verdict.ts';
import { scoreCommitment, type CommitmentScore } from './delivery.ts';
import { toAccessDenials, toActorInput, toClaimInput, toCommitmentInput } from './from-records.ts';
import { scoreIncentives, type IncentiveBalance } from './incentives.ts';
import { scoreDelivery, type SetDelivery } from './set-delivery.ts';

/** Delivery of a country or a strategy, with its certainty; null where nothing is covered. */
export interface SetScore {
  readonly delivery: SetDelivery;
  readonly certainty: Certainty | null;
}

export interface ScoreBook {
  readonly asOf: IsoDay;
  readonly method: Method;
  readonly commitments: ReadonlyMap<RecordId, CommitmentScore>;
  readonly strategies: ReadonlyMap<RecordId, SetScore>;
  readonly countries: ReadonlyMap<Iso3, SetScore>;
  readonly claims: ReadonlyMap<RecordId, ClaimVerdict>;
  readonly incentives: ReadonlyMap<Iso3, IncentiveBalance>;
}

/** Scores the whole data set as of a day (Method §2): nothing dated after the day has any effect. */
export function scoreDataset(dataset: Dataset, asOf: IsoDay, method: Method): ScoreBook {
  const { minCovered } = method.delivery;
  const scoreSet = (
    country: Iso3,
    commitments: Dataset['commitments'],
    minimum: number,
  ): SetScore => {
    const inputs = commitments.map(toCommitmentInput);
    const delivery = scoreDelivery(inputs, asOf, method, minimum);
    const denials = toAccessDenials(dataset.accessFacts.filter((fact) => fact.country === country));
    return {
      delivery,
      certainty: certaintyOf(delivery, isAccessDenied(denials, asOf, method), method),
    };
  };
  return {
    asOf,
    method,
    commitments: new Map(
      dataset.commitments.map((commitment) => [
        commitment.id,
        scoreCommitment(toCommitmentInput(commitment), asOf, method),
      ]),
    ),
    strategies: new Map(
      dataset.strategies.map(({ id, country }) => {
        const own = dataset.commitments.filter(({ strategyId }) => strategyId === id);
        return [id, scoreSet(country, own, minCovered.strategy)];
      }),
    ),
    countries: new Map(
      dataset.countries.map(({ iso3 }) => {
        const own = dataset.commitments.filter(({ country }) => country === iso3);
        return [iso3, scoreSet(iso3, own, minCovered.country)];
      }),
    ),
    claims: new Map(
      dataset.claims.map((claim) => [claim.id, scoreClaim(toClaimInput(claim), asOf, method)]),
    ),
    incentives: new Map(
      dataset.countries.map(({ iso3 }) => {
        const own = dataset.actors.filter(({ country }) => country === iso3);
        const inputs = own.map((actor) => toActorInput(actor, isOwnRelease));
        return [iso3, scoreIncentives(inputs, asOf, method)];
      }),
    ),
  };
}

/** True where an incentive's press release was put out by the state itself. */
function isOwnRelease({ source }: Incentive): boolean {
  return source.isHostStatesOwn ?? false;
}

/** The entry under a key. Throws where there is none: every record of the data set has its score. */
export function getScore<Key, Score>(scores: ReadonlyMap<Key, Score>, key: Key): Score {
  const score = scores.get(key);
  if (score === undefined) throw new Error(`No score for ${String(key)}.`);
  return score;
}
