/** What stands across a history's drawing: the ends of missions, and decisions on them. */
import type { IsoDay } from '#model/partial-date.ts';
import type { Tick } from '../plot/scale.ts';
import { isTurningPoint, type Milestone } from './milestones.ts';

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

/** Room of a label's letter, in percent of the narrowest drawing (a phone's). */
const LETTER = 2.6;

/** The milestones that are drawn, from the first day on: missions' ends with their names, and decisions. */
export function toChartMarks(
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
