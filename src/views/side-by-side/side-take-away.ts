/** What a reader takes away from what stands side by side: how it is cited, and its figures as a file. */
import { text } from '#i18n/text.ts';
import { joinWords } from '#model/format.ts';
import type { IsoDay } from '#model/partial-date.ts';
import { toTakenAway, type CitedView, type TakeAway } from '../as-of/take-away.ts';
import { toCitedView } from '../citing/cited-work.ts';
import { describeColumns, nameColumns } from './describe-columns.ts';
import type { SideColumn } from './side-by-side.ts';

/**
 * The finding and the days stand in the citation. There is no one hash for several scores: each has its own, in the file.
 * @param last the data set's own day
 */
export function toSideTakeAway(
  columns: readonly SideColumn[],
  { work, query }: CitedView,
  last: IsoDay,
): TakeAway {
  const dates = [...new Set(columns.map(({ date }) => date))];
  const past = columns.find(({ day }) => day !== last);
  const cited = toCitedView(work, {
    ...{ query, basis: null, asOf: joinWords(dates), day: past?.day },
    title: text.sideBySide.cited(nameColumns(columns)),
    score: text.sideBySide.citedFinding(describeColumns(columns)),
    key: columns.map(({ address }) => address).join('-'),
  });
  return toTakenAway(cited, columns);
}
