/** What pages as of other days ask: milestones and history of a host state. Made once a build for each. */
import { getIsoDay } from '#model/partial-date.ts';
import type { Iso3, RecordId } from '#model/records.generated.ts';
import {
  scoreHistory,
  toHistoryDays,
  type HistoryPoint,
  type StateHistory,
} from '#scoring/history.ts';
import { getScore } from '#scoring/score-book.ts';
import { toMilestonesOf, type Milestone } from '#views/as-of/milestones.ts';
import { getSite } from '../_site.ts';

const milestones = new Map<Iso3, readonly Milestone[]>();
const histories = new Map<Iso3, StateHistory>();

/** The milestones of a host state up to the data set's day, oldest first. */
export function getMilestones(iso3: Iso3): readonly Milestone[] {
  const known = milestones.get(iso3);
  if (known) return known;
  const { dataset, labels } = getSite();
  const made = toMilestonesOf(iso3, dataset, labels, getIsoDay(dataset.asOf));
  milestones.set(iso3, made);
  return made;
}

/** Delivery and credibility of a host state and its strategies at each milestone and year's end. */
export function getHistory(iso3: Iso3): StateHistory {
  const known = histories.get(iso3);
  if (known) return known;
  const { dataset, scores } = getSite();
  const { record } = getScore(scores.states, iso3);
  const days = toHistoryDays(
    record.commitments.map(({ madeOn }) => madeOn),
    getMilestones(iso3).map(({ day }) => day),
    getIsoDay(dataset.asOf),
  );
  const made = scoreHistory(record, days, scores.method);
  histories.set(iso3, made);
  return made;
}

/** The history of a strategy; empty for one that can never be scored. */
export function getStrategyHistory(iso3: Iso3, id: RecordId): readonly HistoryPoint[] {
  return getHistory(iso3).strategies.get(id) ?? [];
}
