/** Scores as of days in words: then beside now, and many side by side. */
import { text } from '#i18n/text.ts';
import { formatDate, formatScore } from '#model/format.ts';
import type { Method } from '#model/method.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { CommitmentScore } from '#scoring/delivery.ts';
import type { SetScore } from '#scoring/score-book.ts';
import { toCommitmentTrack } from '../commitment/commitment-page.ts';
import { formatInterval } from '../mark/format-interval.ts';
import type { IntervalTrack } from '../mark/interval-track.ts';
import { toSetSummary } from '../delivery/set-summary.ts';
import type { ScoreLine, ScoreTable } from './as-of-view.ts';

/** A set's score on a day: checked of due, status, certainty beside it. */
export function toSetLine(
  label: string,
  address: string | null,
  score: SetScore,
  method: Method,
): ScoreLine {
  const summary = toSetSummary(score, method);
  return {
    label,
    address,
    ...toFigures(summary.track),
    facts: [summary.checked, text.scores.status[summary.status], summary.certainty],
  };
}

/** A commitment's score on a day, and on how many independent findings it rests. */
export function toCommitmentLine(label: string, score: CommitmentScore): ScoreLine {
  return {
    label,
    address: null,
    ...toFigures(toCommitmentTrack(score)),
    facts: [String(score.independentCount)],
  };
}

/** The score then, and that of the data set's own day. */
export function toThenAndNow(
  days: { readonly day: IsoDay; readonly last: IsoDay },
  toLine: (label: string, day: IsoDay) => ScoreLine,
  facts: readonly string[],
): ScoreTable {
  const words = text.asOf.view;
  const { day, last } = days;
  return {
    title: words.thenAndNow,
    columns: [words.columns.day, ...facts],
    lines: [toLine(formatDate(day), day), toLine(words.today(formatDate(last)), last)],
  };
}

/** Columns beside a set's score. */
export const setFacts: readonly string[] = [
  text.asOf.view.columns.checked,
  text.asOf.view.columns.status,
  text.asOf.view.columns.certainty,
];

function toFigures(track: IntervalTrack): Pick<ScoreLine, 'track' | 'score' | 'interval'> {
  const { dash } = text.site;
  if (track.kind === 'withheld') return { track, score: dash, interval: dash };
  return {
    track,
    score: formatScore(track.score),
    interval: formatInterval(track),
  };
}
