import { getIsoDay } from '#model/partial-date.ts';
import type { HistoryPoint } from '#scoring/history.ts';
import type { SetDelivery } from '#scoring/set-delivery.ts';
import type { Milestone, MilestoneKind } from '#views/as-of/milestones.ts';

const nothing: SetDelivery = {
  commitments: [],
  aggregated: [],
  madeCount: 10,
  dueCount: 10,
  coveredCount: 2,
  coverage: 0.2,
  status: 'withheld',
  statusReason: 'too-few-covered',
  mean: null,
  bounds: { low: 10, high: 90 },
  claimGaps: [],
  medianClaimGap: null,
};

/** A day on which the score was withheld. */
export function makeWithheldPoint(day: string): HistoryPoint {
  return { day: getIsoDay(day), delivery: nothing, credibility: null };
}

/** A day with a score and an interval of as many points to each side. */
export function makePoint(
  day: string,
  score: number,
  reach = 10,
  credibility: number | null = null,
): HistoryPoint {
  const interval = { low: score - reach, high: score + reach };
  return {
    day: getIsoDay(day),
    delivery: {
      ...nothing,
      coveredCount: 8,
      status: 'published',
      statusReason: 'covered-enough',
      mean: { delivery: score, mean: score / 100, variance: 0.01, interval, probabilityLow: 0.5 },
    },
    credibility,
  };
}

/** A day on which one thing happened. */
export function makeMilestone(day: string, kind: MilestoneKind, mission = 'UNMIX'): Milestone {
  return {
    day: getIsoDay(day),
    events: [{ kind, mission, label: `${mission}: ${kind}`, address: 'missions/unmix/' }],
  };
}
