/**
 * The history of a score as shapes: steps with their interval, dashed bounds where it was withheld, lines where missions
 * ended or were decided on. Across and up in percent, so that the drawing fits any screen and its words keep their size.
 */
import { dayNumberOf, type IsoDay } from '#model/partial-date.ts';
import type { HistoryPoint } from '#scoring/history.ts';
import { roundPercent, type Tick } from '../plot/scale.ts';
import { toYears } from '../plot/year-scale.ts';
import { toChartMarks, type ChartMark } from './history-axis.ts';
import type { Milestone } from './milestones.ts';

/** A place in the drawing: percent of its width from the left, of its height from the top. */
export interface ChartDot {
  readonly x: number;
  readonly y: number;
}

export interface HistoryChart {
  readonly years: readonly Tick[];
  readonly marks: readonly ChartMark[];
  /** Rows of labels above the drawing. */
  readonly laneCount: number;
  /** Outlines of the 90% interval, one for each run of scored days: an SVG path. */
  readonly bands: readonly string[];
  /** The score in steps, one path for each run. */
  readonly lines: readonly string[];
  /** Outlines of the bounds, one for each run of withheld days. */
  readonly withheld: readonly string[];
  /** The score on the days of marks, and the first and last of each run. */
  readonly dots: readonly ChartDot[];
  /** Credibility in steps, and on the same days as the dots. */
  readonly credibilityLines: readonly string[];
  readonly credibilityDots: readonly ChartDot[];
}

/** A point with the day until which it is drawn as holding. */
interface Step {
  readonly point: HistoryPoint;
  readonly x: number;
  readonly until: number;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Room at each side, in percent. */
const MARGIN = 2;

/** The drawing of a history. Throws for fewer than two days: there is nothing between. */
export function toHistoryChart(
  points: readonly HistoryPoint[],
  milestones: readonly Milestone[],
): HistoryChart {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) {
    throw new RangeError(`A history of ${String(points.length)} days cannot be drawn.`);
  }
  const toX = scaleOf(first.day, last.day);
  // The last day has room of its own up to the drawing's edge, else what it shows would have no width.
  const untilOf = (next: HistoryPoint | undefined) => (next === undefined ? 100 : toX(next.day));
  const steps = points.map((point, at) => ({
    point,
    x: toX(point.day),
    until: untilOf(points[at + 1]),
  }));
  const marks = toChartMarks(milestones, first.day, toX);
  const runs = splitRuns(steps, ({ point }) => isScored(point));
  const credible = splitRuns(steps, ({ point }) => point.credibility !== null);
  const marked = new Set(marks.map(({ x }) => x));
  return {
    years: toYears(first.day, last.day, toX),
    marks,
    laneCount: Math.max(0, ...marks.map(({ lane }) => lane + 1)),
    bands: runs.scored.map((run) => toBand(run, intervalOf)),
    lines: runs.scored.map((run) => toLine(run, deliveryOf)),
    withheld: runs.others.map((run) => toBand(run, boundsOf)),
    dots: runs.scored.flatMap((run) => toDots(run, marked, deliveryOf)),
    credibilityLines: credible.scored.map((run) => toLine(run, credibilityOf)),
    credibilityDots: credible.scored.flatMap((run) => toDots(run, marked, credibilityOf)),
  };
}

function isScored({ delivery }: HistoryPoint): boolean {
  return delivery.status !== 'withheld' && delivery.mean !== null;
}

const deliveryOf = ({ delivery }: HistoryPoint): number => delivery.mean?.delivery ?? 0;
const credibilityOf = ({ credibility }: HistoryPoint): number => credibility ?? 0;
const intervalOf = ({ delivery }: HistoryPoint): Bounds =>
  delivery.mean?.interval ?? { low: 0, high: 100 };
/** Where nothing is due, the score could lie anywhere. */
const boundsOf = ({ delivery }: HistoryPoint): Bounds => delivery.bounds ?? { low: 0, high: 100 };

function scaleOf(first: IsoDay, last: IsoDay): (day: IsoDay) => number {
  const [start, end] = [dayNumberOf(first), dayNumberOf(last)];
  return (day) =>
    roundPercent(
      MARGIN + ((100 - 2 * MARGIN) * (dayNumberOf(day) - start)) / Math.max(1, end - start),
    );
}

/** Runs of neighbours that are alike: those with a score, and the others. */
function splitRuns(
  steps: readonly Step[],
  isIn: (step: Step) => boolean,
): {
  readonly scored: readonly (readonly Step[])[];
  readonly others: readonly (readonly Step[])[];
} {
  const runs: { isIn: boolean; steps: Step[] }[] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (run?.isIn === isIn(step)) run.steps.push(step);
    else runs.push({ isIn: isIn(step), steps: [step] });
  }
  const of = (wanted: boolean) => runs.filter((run) => run.isIn === wanted).map((run) => run.steps);
  return { scored: of(true), others: of(false) };
}

/** Along the upper edge and back along the lower. */
function toBand(run: readonly Step[], toBounds: (point: HistoryPoint) => Bounds): string {
  const upper = run.flatMap(({ point, x, until }) => {
    const y = toY(toBounds(point).high);
    return [`${String(x)} ${String(y)}`, `${String(until)} ${String(y)}`];
  });
  const lower = run
    .flatMap(({ point, x, until }) => {
      const y = toY(toBounds(point).low);
      return [`${String(x)} ${String(y)}`, `${String(until)} ${String(y)}`];
    })
    .reverse();
  return `M${[...upper, ...lower].join('L')}Z`;
}

function toLine(run: readonly Step[], toScore: (point: HistoryPoint) => number): string {
  const places = run.flatMap(({ point, x, until }) => {
    const y = toY(toScore(point));
    return [`${String(x)} ${String(y)}`, `${String(until)} ${String(y)}`];
  });
  return `M${places.join('L')}`;
}

function toDots(
  run: readonly Step[],
  marked: ReadonlySet<number>,
  toScore: (point: HistoryPoint) => number,
): readonly ChartDot[] {
  return run
    .filter(({ x }, at) => at === 0 || at === run.length - 1 || marked.has(x))
    .map(({ point, x }) => ({ x, y: toY(toScore(point)) }));
}

function toY(score: number): number {
  return roundPercent(100 - score);
}
