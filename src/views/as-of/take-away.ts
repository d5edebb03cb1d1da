/** What a reader takes away from a page as of a day: how it is cited, whether that stays, and its scores as a file. */
import { text } from '#i18n/text.ts';
import { CITATION_STYLES, writeCitation } from '../citing/citation-styles.ts';
import { toCitedView, type CitedWork } from '../citing/cited-work.ts';
import { toStanding } from '../citing/standing.ts';
import type { AsOfView } from './as-of-view.ts';
import type { Edition } from '../edition.ts';
import type { DayOfFigures } from './day-csv.ts';

/** The page that shows the day, as it is cited on the data set's own, and what its address asks for. */
export interface CitedView {
  readonly work: CitedWork;
  /** Query of the address, with its question mark. */
  readonly query: string;
}

/** Plain values, so that a worker can send them. */
export interface TakeAway {
  /** The citation in each style, the first before the others. */
  readonly citations: readonly { readonly style: string; readonly citation: string }[];
  readonly standing: string;
  /** What the file holds. */
  readonly days: readonly DayOfFigures[];
  readonly edition: Edition;
  /** Name for the file. */
  readonly file: string;
}

export function toTakeAway(view: AsOfView, { work, query }: CitedView): TakeAway {
  const { day, score, basis } = view;
  const shown = { query, day, score, basis, asOf: view.date, title: work.title };
  return toTakenAway(toCitedView(work, { ...shown, key: `as-of-${day}` }), [view]);
}

/** The same of any view that was made for a reader, and of the figures that it shows. */
export function toTakenAway(cited: CitedWork, days: readonly DayOfFigures[]): TakeAway {
  return {
    citations: CITATION_STYLES.map((style) => ({
      style: text.citing.styles[style],
      citation: writeCitation(cited, style),
    })),
    standing: toStanding(cited, null).says,
    days: days.map(({ day, figures }) => ({ day, figures })),
    edition: cited.edition,
    file: `${cited.key}.csv`,
  };
}
