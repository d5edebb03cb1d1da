/** The history of a host state's or a strategy's delivery: picture, sentence, table and CSV from the same days. */
import { text } from '#i18n/text.ts';
import { formatDate, formatScore, formatShortDate } from '#model/format.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { HistoryPoint } from '#scoring/history.ts';
import { toCsv } from '../csv.ts';
import { formatInterval } from '../mark/format-interval.ts';
import { toHistoryChart, type HistoryChart } from './history-chart.ts';
import { describeHistory, listScoredDays } from './history-words.ts';
import { describeMilestone, type Milestone } from './milestones.ts';

/** One day of the table. */
export interface HistoryRow {
  readonly day: IsoDay;
  readonly date: string;
  /** Why it is a day of the history. */
  readonly why: string;
  /** Score of 100, or a dash where it is withheld. */
  readonly delivery: string;
  readonly interval: string;
  readonly checked: string;
  readonly status: string;
  readonly credibility: string;
}

export interface HistoryView {
  readonly headline: string;
  readonly subtitle: string;
  readonly description: string;
  readonly label: string;
  readonly chart: HistoryChart;
  readonly rows: readonly HistoryRow[];
  readonly hasCredibility: boolean;
}

/** A history as its page shows it; null where there never was a score, or there is only one day. */
export function toHistoryView(
  name: string,
  points: readonly HistoryPoint[],
  milestones: readonly Milestone[],
): HistoryView | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return null;
  if (listScoredDays(points).length === 0) return null;
  const words = text.asOf.history;
  const hasCredibility = points.some(({ credibility }) => credibility !== null);
  return {
    headline: describeHistory(points, milestones),
    subtitle: words.subtitle(formatDate(first.day), formatDate(last.day)),
    description: words.description(points.length),
    label: words.label(name, points.length),
    chart: toHistoryChart(points, milestones),
    rows: points.map((point) => toRow(point, milestones, points)),
    hasCredibility,
  };
}

/** The days of a history as CSV: scores with all their digits, empty where withheld. */
export function toHistoryCsv(
  points: readonly HistoryPoint[],
  milestones: readonly Milestone[],
): string {
  const rows = points.map((point) => {
    const { day, delivery, credibility } = point;
    const shown = delivery.status === 'withheld' ? null : delivery.mean;
    return {
      asOf: day,
      why: whyOf(day, milestones, points),
      status: delivery.status,
      delivery: shown?.delivery,
      low: shown?.interval.low,
      high: shown?.interval.high,
      boundLow: delivery.bounds?.low,
      boundHigh: delivery.bounds?.high,
      made: delivery.madeCount,
      due: delivery.dueCount,
      covered: delivery.coveredCount,
      credibility,
    };
  });
  return toCsv(rows, [
    'asOf',
    'why',
    'status',
    'delivery',
    'low',
    'high',
    'boundLow',
    'boundHigh',
    'made',
    'due',
    'covered',
    'credibility',
  ]);
}

function toRow(
  { day, delivery, credibility }: HistoryPoint,
  milestones: readonly Milestone[],
  points: readonly HistoryPoint[],
): HistoryRow {
  const shown = delivery.status === 'withheld' ? null : delivery.mean;
  const { dash } = text.site;
  return {
    day,
    date: formatShortDate(day),
    why: whyOf(day, milestones, points),
    delivery: shown === null ? dash : formatScore(shown.delivery),
    interval: shown === null ? dash : formatInterval(shown.interval),
    checked: text.scores.checkedOfDue(delivery.coveredCount, delivery.dueCount),
    status: text.scores.status[delivery.status],
    credibility: credibility === null ? dash : formatScore(credibility),
  };
}

/** What happened on a day; for one on which nothing did, which end of the history or of a year it is. */
function whyOf(
  day: IsoDay,
  milestones: readonly Milestone[],
  points: readonly HistoryPoint[],
): string {
  const words = text.asOf.history.why;
  const milestone = milestones.find((each) => each.day === day);
  if (milestone !== undefined) return describeMilestone(milestone);
  if (day === points.at(-1)?.day) return words.today;
  return day === points[0]?.day ? words.first : words.yearEnd;
}
