/** What a history of delivery shows, in a sentence that says no more than its intervals do. */
import { text } from '#i18n/text.ts';
import { formatDate, formatScore } from '#model/format.ts';
import type { HistoryPoint } from '#scoring/history.ts';
import type { Interval } from '#scoring/inputs.ts';
import type { Milestone } from './milestones.ts';

/** A day on which there was a score. */
export interface ScoredDay {
  readonly day: HistoryPoint['day'];
  readonly delivery: number;
  readonly interval: Interval;
}

/** Under this many points a difference is no movement worth a word. */
const SMALL = 5;

/** The days of a history on which there was a score, in their order. */
export function listScoredDays(points: readonly HistoryPoint[]): readonly ScoredDay[] {
  return points.flatMap(({ day, delivery: { status, mean } }) =>
    status === 'withheld' || mean === null
      ? []
      : [{ day, delivery: mean.delivery, interval: mean.interval }],
  );
}

/**
 * The headline of a history: the first score, that on the day when the last mission's mandate ended, and the score now;
 * and whether the intervals of the first and the last tell them apart. Throws where there never was a score: such a
 * history is not drawn.
 */
export function describeHistory(
  points: readonly HistoryPoint[],
  milestones: readonly Milestone[],
): string {
  const words = text.asOf.history.headlines;
  const scored = listScoredDays(points);
  const [first] = scored;
  const newest = scored.at(-1);
  const last = points.at(-1);
  if (first === undefined || newest === undefined || last === undefined) {
    throw new RangeError('A history without a score has nothing to say.');
  }
  if (newest.day !== last.day) {
    return words.noMore(formatDate(newest.day), formatScore(newest.delivery));
  }
  if (first.day === newest.day) return words.onlyNow(formatScore(newest.delivery));
  const between = describeMissionEnd(scored.slice(1, -1), milestones);
  const then = words.then(formatScore(first.delivery), yearOf(first));
  const now = words.now(formatScore(newest.delivery));
  return `${[then, between].filter(Boolean).join(', ')} ${now}${describeChange(first, newest)}`;
}

/** Whether the first and the last score differ, as far as their intervals tell. */
function describeChange(first: ScoredDay, newest: ScoredDay): string {
  const words = text.asOf.history.changes;
  if (Math.abs(newest.delivery - first.delivery) < SMALL) return words.small;
  if (newest.interval.high < first.interval.low) return words.fell;
  return newest.interval.low > first.interval.high ? words.rose : words.overlap;
}

/** The score on the day when the last mission's mandate ended, of those with a score; '' where there is none. */
function describeMissionEnd(
  scored: readonly ScoredDay[],
  milestones: readonly Milestone[],
): string {
  const byDay = new Map(scored.map((point) => [point.day, point]));
  for (const { day, events } of [...milestones].reverse()) {
    const point = byDay.get(day);
    const missions = events.flatMap(({ kind, mission }) =>
      kind === 'mission-end' && mission !== null ? mission : [],
    );
    if (point === undefined || missions.length === 0) continue;
    const { missionEnd } = text.asOf.history.headlines;
    return missionEnd(formatScore(point.delivery), missions.join(', '), yearOf(point));
  }
  return '';
}

function yearOf({ day }: ScoredDay): string {
  return day.slice(0, 4);
}
