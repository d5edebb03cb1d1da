/** Every score of the data set as of one day: what pages, tables and downloads show. */
import type { Dataset } from '#model/dataset.ts';
import type { RiskBasis } from '#model/indicators.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { Iso3, RecordId } from '#model/records.generated.ts';
import type { Method } from '#model/method.ts';
import { toStrategySet } from './commitment-set.ts';
import { scoreClaim, type ClaimVerdict } from './claim-verdict.ts';
import type { CommitmentScore } from './delivery.ts';
import {
  toAccessDenials,
  toActorInput,
  toClaimInput,
  toCommitmentInput,
  toEpisodeInput,
  toRiskFactInput,
  toStrategyInput,
} from './from-records.ts';
import { findStateFigures, toRiskPillars, type PillarFigures } from './indicators/risk-pillars.ts';
import type { IncentiveBalance } from './incentives.ts';
import {
  scoreCommitmentSet,
  scoreState,
  type CommitmentSetScore,
  type StateScore,
} from './state-score.ts';
import { toRecordAsOf, type StateRecord } from './state-record.ts';

/** A state's scores with what they were computed from, for those who draw on them further. */
export interface StateBook {
  readonly record: StateRecord;
  readonly score: StateScore;
  readonly figures: readonly PillarFigures[];
}

/** What a line of a table needs of a country's or a strategy's score. */
export type SetScore = Pick<CommitmentSetScore, 'delivery' | 'certainty'>;

export interface ScoreBook {
  readonly asOf: IsoDay;
  readonly method: Method;
  readonly states: ReadonlyMap<Iso3, StateBook>;
  readonly countries: ReadonlyMap<Iso3, CommitmentSetScore>;
  /** Every strategy; one that was not yet known on the day is a set of nothing. */
  readonly strategies: ReadonlyMap<RecordId, CommitmentSetScore>;
  /** Every decision on a mission that was taken by the day. */
  readonly episodes: ReadonlyMap<RecordId, CommitmentSetScore>;
  readonly commitments: ReadonlyMap<RecordId, CommitmentScore>;
  readonly claims: ReadonlyMap<RecordId, ClaimVerdict>;
  readonly incentives: ReadonlyMap<Iso3, IncentiveBalance>;
}

/** Scores the whole data set as of a day (Method §2): nothing dated after the day has any effect. */
export function scoreDataset(dataset: Dataset, basis: RiskBasis, asOf: IsoDay): ScoreBook {
  const { method } = dataset;
  const states = new Map(
    dataset.countries.map((country) => {
      const { iso3 } = country;
      const figures = findStateFigures(country, basis, asOf);
      const record = toStateRecord(dataset, iso3, figures);
      return [iso3, { record, score: scoreState(record, asOf, method), figures }];
    }),
  );
  return {
    asOf,
    method,
    states,
    countries: new Map([...states].map(([iso3, { score }]) => [iso3, score.country])),
    strategies: new Map(
      [...states.values()].flatMap((state) => scoreEveryStrategy(state, asOf, method)),
    ),
    episodes: new Map([...states.values()].flatMap(({ score }) => [...score.episodes])),
    incentives: new Map([...states].map(([iso3, { score }]) => [iso3, score.incentives])),
    commitments: new Map(
      dataset.commitments.map(({ id, country }) => [
        id,
        getScore(getScore(states, country).score.commitments, id),
      ]),
    ),
    claims: new Map(
      dataset.claims.map((claim) => [claim.id, scoreClaim(toClaimInput(claim), asOf, method)]),
    ),
  };
}

/** All that scoring needs of one host state, with the risk figures usable on the day. */
export function toStateRecord(
  dataset: Dataset,
  iso3: Iso3,
  figures: readonly PillarFigures[],
): StateRecord {
  const isHere = ({ country }: { readonly country: Iso3 }) => country === iso3;
  return {
    strategies: dataset.strategies.filter(isHere).map(toStrategyInput),
    commitments: dataset.commitments.filter(isHere).map(toCommitmentInput),
    claims: dataset.claims.filter(isHere).map(toClaimInput),
    actors: dataset.actors.filter(isHere).map(toActorInput),
    risk: {
      pillars: toRiskPillars(figures),
      facts: dataset.risks.filter(isHere).map(toRiskFactInput),
    },
    episodes: dataset.episodes.filter(isHere).map(toEpisodeInput),
    accessDenials: toAccessDenials(dataset.accessFacts.filter(isHere)),
  };
}

/** The entry under a key. Throws where there is none: every record of the data set has its score. */
export function getScore<Key, Score>(scores: ReadonlyMap<Key, Score>, key: Key): Score {
  const score = scores.get(key);
  if (score === undefined) throw new Error(`No score for ${String(key)}.`);
  return score;
}

function scoreEveryStrategy(
  { record, score }: StateBook,
  asOf: IsoDay,
  method: Method,
): readonly (readonly [RecordId, CommitmentSetScore])[] {
  // A strategy of a later date is not there yet, even where commitments that it took over are.
  const before = { ...toRecordAsOf(record, asOf), commitments: [] };
  const { commitments, incentives, risk } = score;
  const around = { state: before, commitments, incentives, risk };
  return record.strategies.map((strategy) => [
    strategy.id,
    score.strategies.get(strategy.id) ??
      scoreCommitmentSet(toStrategySet(strategy, before, asOf), around, asOf, method),
  ]);
}
