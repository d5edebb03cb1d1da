/**
 * The history of a score as shapes: steps with their interval, dashed bounds where it was withheld, lines where missions
 * ended or were decided on. Across and up in percent, so that the drawing fits any screen and its words keep their size.
 */
import { dayNumberOf, getIsoDay, type IsoDay } from '#model/partial-date.ts';
import type { HistoryPoint } from '#scoring/history.ts';
import { roundPercent, type Tick } from '../plot/scale.ts';
import { isTurningPoint, type Milestone } from './milestones.ts';

/** A place in the drawing: percent of its width from the left, of its height from the top. */
export interface ChartDot {
  readonly x: number;
  readonly y: number;
}

/** A line down the drawing on the day of a mission's end, with its name, or of a decision, without. */
export interface ChartMark {
  readonly x: number;
  readonly kind: 'mission-end' | 'decision';
  /** Acronyms of the missions that ended; empty for a decision. */
  readonly label: string;
  /** Row of the label above the drawing, 0 the lowest, so that no two meet. */
  readonly lane: number;
  readonly anchor: Tick['anchor'];
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

/** Room of a label's letter, in percent of the narrowest drawing (a phone's). */
const LETTER = 2.6;
/** At most so many years are written along the drawing. */
const WANTED_YEARS = 6;
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
  const marks = toMarks(milestones, first.day, toX);
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

function toMarks(
  milestones: readonly Milestone[],
  first: IsoDay,
  toX: (day: IsoDay) => number,
): readonly ChartMark[] {
  const lanes: number[] = [];
  return milestones
    .filter((milestone) => isTurningPoint(milestone) && milestone.day >= first)
    .map(({ day, events }) => {
      const x = toX(day);
      const ended = events.filter(({ kind }) => kind === 'mission-end');
      const label = ended.map(({ mission }) => mission).join(', ');
      if (label === '') return { x, kind: 'decision', label, lane: 0, anchor: 'middle' };
      const width = label.length * LETTER;
      const start = Math.min(Math.max(0, x - width / 2), 100 - width);
      const free = lanes.findIndex((end) => end + LETTER <= start);
      const lane = free < 0 ? lanes.length : free;
      lanes[lane] = start + width;
      const anchor = x < width / 2 ? 'start' : x > 100 - width / 2 ? 'end' : 'middle';
      return { x, kind: 'mission-end', label, lane, anchor };
    });
}

function toYears(first: IsoDay, last: IsoDay, toX: (day: IsoDay) => number): readonly Tick[] {
  const [from, to] = [Number(first.slice(0, 4)) + 1, Number(last.slice(0, 4))];
  const step = [1, 2, 5, 10, 20].find((each) => (to - from) / each < WANTED_YEARS) ?? 50;
  const start = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.floor((to - start) / step) + 1);
  return Array.from({ length: count }, (_, at) => {
    const year = start + at * step;
    const x = toX(getIsoDay(`${String(year)}-01-01`));
    return { x, label: String(year), anchor: x < 4 ? 'start' : x > 96 ? 'end' : 'middle' };
  });
}

function toY(score: number): number {
  return roundPercent(100 - score);
}
