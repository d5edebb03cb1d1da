/** What became of a frozen score, in words and in numbers that add up as they are printed. */
import { text } from '#i18n/text.ts';
import { formatDecimal, formatDifference } from '#model/format.ts';
import { apportion } from '#scoring/change/apportion.ts';
import { MILLIONTHS } from '#scoring/change/explain.ts';
import type { Cause } from '#scoring/change/state-causes.ts';
import type { MeasureSince, ScoreSince } from '#scoring/release/since-release.ts';
import { describeCause } from '../change/cause-words.ts';

const words = text.releases.since;

/** One score that moved. */
export interface SinceRow {
  readonly figure: string;
  readonly before: string;
  readonly after: string;
  /** Empty where there is a score on one side only. */
  readonly difference: string;
  /** Each with its points, which sum to the difference; empty points where it cannot be split. */
  readonly causes: readonly { readonly what: string; readonly points: string }[];
  /** How the shares were found, or why there are none. */
  readonly note: string;
}

/** A row for each score that moved as printed, and one for the verdict on a claim. */
export function toSinceRows(since: ScoreSince): readonly SinceRow[] {
  const rows = since.moved.map(toRow).filter(({ before, after }) => before !== after);
  const { frozen, now } = since;
  const [was, is] = [frozen.facts['verdict'], now?.facts['verdict']];
  if (frozen.kind !== 'claim' || was === is) return rows;
  const causes = since.causes.map((cause) => ({ what: describeCause(cause), points: '' }));
  const verdict = text.change.figures.verdict;
  return [
    { figure: verdict, before: toWord(was), after: toWord(is), difference: '', causes, note: '' },
  ];
}

/** One sentence: whether anything moved. */
export function summariseSince(since: ScoreSince): string {
  if (since.now === null) return words.gone;
  if (toSinceRows(since).length > 0) return words.moved;
  return since.now.basis === since.frozen.basis ? words.same : words.sameScore;
}

function toRow({ measure, before, after, engineMillionths, reason }: MeasureSince): SinceRow {
  const [was, is] = [before, after].map((score) =>
    score === null ? text.change.none : formatDecimal(score, 1),
  );
  const row = { figure: text.change.figures[measure], before: was ?? '', after: is ?? '' };
  if (before === null || after === null || reason.kind === 'one-side') {
    const causes = reason.kind === 'one-side' ? reason.causes : [];
    return { ...row, difference: '', causes: causes.map(withoutPoints), note: words.oneSide };
  }
  const tenths = Math.round(after * 10) - Math.round(before * 10);
  const difference = formatDifference(tenths / 10, 1);
  if (reason.kind === 'together') {
    return { ...row, difference, causes: reason.causes.map(withoutPoints), note: words.together };
  }
  const shares = [
    ...(engineMillionths === 0 ? [] : [{ what: words.engine, millionths: engineMillionths }]),
    ...(reason.kind === 'shares'
      ? reason.shares.map(({ cause, millionths }) => ({ what: describeCause(cause), millionths }))
      : []),
  ];
  const whole = apportion(
    shares.map(({ millionths }) => (millionths * 10) / MILLIONTHS),
    tenths,
  );
  const causes = shares.map(({ what }, at) => {
    return { what, points: formatDifference((whole[at] ?? 0) / 10, 1) };
  });
  const isSampled = reason.kind === 'shares' && reason.basis.kind === 'sampled';
  return { ...row, difference, causes, note: isSampled ? words.sampled : words.exact };
}

function withoutPoints(cause: Cause) {
  return { what: describeCause(cause), points: '' };
}

function toWord(verdict: unknown): string {
  return typeof verdict === 'string' ? verdict : text.change.absent;
}
