/** The lines, bands and single points of one panel, in percent of its width and height. */
import { roundPercent } from '../plot/scale.ts';
import type { SeriesPoint } from './series.ts';

/** What all panels share. */
export interface PanelShape {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Percent from the top. */
  readonly toHeight: (value: number) => number;
}

export interface PanelLines {
  /** Points of each line, as SVG takes them; a new one after a gap. */
  readonly lines: readonly string[];
  /** Outline of each band between the source's ends. */
  readonly bands: readonly string[];
  /** Years that stand alone between gaps. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

export function toLines(points: readonly SeriesPoint[], shape: PanelShape): PanelLines {
  const runs = splitAtGaps(points.filter(({ value }) => value !== null));
  const toX = ({ year }: SeriesPoint) => placeYear(year, shape);
  const toY = (value: number | null) => shape.toHeight(value ?? 0);
  const join = (run: readonly SeriesPoint[], pick: (point: SeriesPoint) => number | null) =>
    run.map((point) => `${String(toX(point))},${String(toY(pick(point)))}`);
  const banded = splitAtGaps(points.filter(({ low, high }) => low !== null && high !== null));
  return {
    lines: runs
      .filter((run) => run.length > 1)
      .map((run) => join(run, ({ value }) => value).join(' ')),
    bands: banded
      .filter((run) => run.length > 1)
      .map((run) =>
        [...join(run, ({ low }) => low), ...join(run, ({ high }) => high).toReversed()].join(' '),
      ),
    dots: runs
      .filter((run) => run.length === 1)
      .flat()
      .map((point) => ({ x: toX(point), y: toY(point.value) })),
  };
}

/** Runs of years that follow each other. */
function splitAtGaps(points: readonly SeriesPoint[]): readonly (readonly SeriesPoint[])[] {
  const runs: SeriesPoint[][] = [];
  for (const [at, point] of points.entries()) {
    const run = runs.at(-1);
    if (run === undefined || point.year !== (points[at - 1]?.year ?? 0) + 1) runs.push([point]);
    else run.push(point);
  }
  return runs;
}

function placeYear(year: number, { firstYear, lastYear }: PanelShape): number {
  return lastYear > firstYear
    ? roundPercent((100 * (year - firstYear)) / (lastYear - firstYear))
    : 50;
}
