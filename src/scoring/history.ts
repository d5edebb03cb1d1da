/** Delivery and credibility of a host state and of its strategies at many days, each commitment scored once a day. */
import type { Method } from '#model/method.ts';
import {
  addCalendarYears,
  getIsoDay,
  spanOf,
  type IsoDay,
  type PartialDate,
} from '#model/partial-date.ts';
import { pickMade, scoreCommitments } from './commitment-scores.ts';
import { toCountrySet, toStrategySet, type CommitmentSet } from './commitment-set.ts';
import { credibilityOf, pointsOf } from './credibility.ts';
import { designOf } from './design-evidence.ts';
import { scoreDesign } from './design-score.ts';
import { scoreIncentives } from './incentives.ts';
import { summariseDelivery, type SetDelivery } from './set-delivery.ts';
import { toRecordAsOf, type StateRecord } from './state-record.ts';

/** A set on one day. */
export interface HistoryPoint {
  readonly day: IsoDay;
  readonly delivery: SetDelivery;
  /** K, 0–100; null where a part is withheld or unknown. */
  readonly credibility: number | null;
}

/** A host state and its strategies, each on the same days. */
export interface StateHistory {
  readonly country: readonly HistoryPoint[];
  /** By strategy, of those with enough commitments to be scored on any day. Empty before it was known. */
  readonly strategies: ReadonlyMap<string, readonly HistoryPoint[]>;
}

/**
 * The days of a history: those given, and each year's end, from the first of some dates to a last day, which closes it.
 * Oldest first, none twice; none where there is no date.
 */
export function toHistoryDays(
  dates: readonly (PartialDate | null)[],
  milestones: readonly IsoDay[],
  last: IsoDay,
): readonly IsoDay[] {
  const [first] = dates.flatMap((date) => (date === null ? [] : spanOf(date).last)).sort();
  if (first === undefined || first > last) return [];
  const within = [first, ...milestones, ...yearEnds(first, last), last].filter(
    (day) => day >= first && day <= last,
  );
  return [...new Set(within)].sort();
}

/** Delivery and credibility on each of some days (Method §2, §3.2, §3.6): on each the same as if scored by itself. */
export function scoreHistory(
  whole: StateRecord,
  days: readonly IsoDay[],
  method: Method,
): StateHistory {
  const scorable = whole.strategies.filter(
    ({ id }) => countCommitments(whole, id) >= method.delivery.minCovered.strategy,
  );
  const snapshots = days.map((day) => takeSnapshot(whole, day, method));
  return {
    country: snapshots.map((snapshot) =>
      snapshot.score(toCountrySet(snapshot.state, snapshot.day)),
    ),
    strategies: new Map(
      scorable.map(({ id }) => [
        id,
        snapshots.flatMap((snapshot) => {
          const strategy = snapshot.state.strategies.find((known) => known.id === id);
          return strategy === undefined
            ? []
            : snapshot.score(toStrategySet(strategy, snapshot.state, snapshot.day));
        }),
      ]),
    ),
  };
}

interface Snapshot {
  readonly day: IsoDay;
  readonly state: StateRecord;
  readonly score: (set: CommitmentSet) => HistoryPoint;
}

function takeSnapshot(whole: StateRecord, day: IsoDay, method: Method): Snapshot {
  const state = toRecordAsOf(whole, day);
  const incentives = scoreIncentives(state.actors, day, method);
  const scores = scoreCommitments(state.commitments, day, method);
  const score = (set: CommitmentSet): HistoryPoint => {
    const made = pickMade(set.commitments, scores, day);
    const delivery = summariseDelivery(made, method, method.delivery.minCovered[set.kind]);
    const evidence = designOf({ ...set, riskFacts: state.risk.facts }, day, method);
    const design = scoreDesign(evidence.values, method);
    const { credibility } = credibilityOf({ delivery, incentives, design }, method);
    return {
      day,
      delivery,
      credibility: pointsOf(credibility),
    };
  };
  return { day, state, score };
}

function countCommitments({ commitments }: StateRecord, id: string): number {
  return commitments.filter(({ strategyId }) => strategyId === id).length;
}

function yearEnds(first: IsoDay, last: IsoDay): readonly IsoDay[] {
  const start = getIsoDay(`${first.slice(0, 4)}-12-31`);
  const count = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  return Array.from({ length: count }, (_, years) => addCalendarYears(start, years));
}
