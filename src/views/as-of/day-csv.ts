/** The file of scores that a reader takes away from a page as of a day. Apart, so that it is loaded once it is asked for. */
import type { IsoDay } from '#model/partial-date.ts';
import { toCsv } from '../csv.ts';
import type { Edition } from '../edition.ts';
import type { DayFigure } from './day-figures.ts';

/** The scores of one day. */
export interface DayOfFigures {
  readonly day: IsoDay;
  readonly figures: readonly DayFigure[];
}

/** The figures of days as CSV, each with its day and the edition of which it was computed. */
export function toDayCsv(
  days: readonly DayOfFigures[],
  { data, method, isReleased }: Edition,
): string {
  const rows = days.flatMap(({ day, figures }) =>
    figures.map((figure) => ({
      ...figure,
      ...{ asOf: day, dataVersion: data, isReleased, methodVersion: method },
    })),
  );
  return toCsv(rows, [
    ...(['asOf', 'kind', 'id', 'name', 'figure', 'score', 'low', 'high'] as const),
    ...(['due', 'covered', 'status', 'verdict', 'basis'] as const),
    ...(['dataVersion', 'isReleased', 'methodVersion'] as const),
  ]);
}
