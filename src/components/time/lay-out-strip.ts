import type { StripLane, TimeStrip } from '#views/time-strip/time-strip.ts';

/** Where the parts of a strip stand, in pixels from the top. */
export interface StripLayout {
  readonly barTops: readonly number[];
  readonly laneTops: readonly number[];
  readonly deathsTop: number;
  readonly foot: number;
  readonly height: number;
}

/** A mark of each kind of line, drawn around the place of its date: flag, diamond, triangle. */
export const MARKS: Readonly<Record<StripLane['kind'], string>> = {
  strategy: 'M0 14V0l9 4-9 4',
  claim: 'M0 2l5 5-5 5-5-5z',
  harm: 'M0 3l5 9h-10z',
};

const LABEL = 18;
const BAR = 20;
const LANE = 40;
/** A line without a mark is its name alone. */
const EMPTY_LANE = 20;
const DEATHS = 72;
/** Height of the highest column of a year. */
export const COLUMN = 48;

/** One line below another: the missions' bars, the lines of marks, the years' columns, and the years. */
export function layOutStrip({ bars, lanes, deaths }: TimeStrip): StripLayout {
  const barTops = bars.map((_, row) => LABEL + row * BAR);
  let next = LABEL + bars.length * BAR + 8;
  const laneTops = lanes.map(({ marks }) => {
    const top = next;
    next += marks.length > 0 ? LANE : EMPTY_LANE;
    return top;
  });
  const foot = next + (deaths ? DEATHS : 4);
  return { barTops, laneTops, deathsTop: next, foot, height: foot + 22 };
}
