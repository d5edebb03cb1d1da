/** What became of a frozen score, in words and in numbers that add up as they are printed. */
import { text } from '#i18n/text.ts';
import { formatDecimal, formatDifference, toTenths } from '#model/format.ts';
import { apportion } from '#scoring/change/apportion.ts';
import { MILLIONTHS } from '#scoring/change/explain.ts';
import type { Cause } from '#scoring/change/state-causes.ts';
import type { MeasureSince, ScoreSince } from '#scoring/release/since-release.ts';
import { causeAddress } from '../change/cause-address.ts';
import { describeCause } from '../change/cause-words.ts';

const words = text.releases.since;

/** One score that moved. */
export interface SinceRow {
  readonly figure: string;
  readonly before: string;
  readonly after: string;
  /** Empty where there is a score on one side only. */
  readonly difference: string;
  /** Points sum to the difference. Those that come to nothing in print are counted in one line, the last. */
  readonly causes: readonly SinceCause[];
  /** How the shares were found, or why there are none. */
  readonly note: string;
}

/** One cause of a difference. */
export interface SinceCause {
  readonly what: string;
  /** Empty where the difference cannot be split, and of what comes to nothing in print. */
  readonly points: string;
  /** Where it stands today, within the site; null where that is nowhere. */
  readonly address: string | null;
}

/** A row for each score that moved as printed, and one for the verdict on a claim. */
export function toSinceRows(since: ScoreSince): readonly SinceRow[] {
  const rows = since.moved.map(toRow).filter(({ before, after }) => before !== after);
  const { frozen, now } = since;
  const [was, is] = [frozen.facts['verdict'], now?.facts['verdict']];
  if (frozen.kind !== 'claim' || was === is) return rows;
  const causes = since.causes.map(withoutPoints);
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
  const tenths = toTenths(after) - toTenths(before);
  const difference = formatDifference(tenths / 10, 1);
  if (reason.kind === 'together') {
    return { ...row, difference, causes: reason.causes.map(withoutPoints), note: words.together };
  }
  const shares = [
    ...(engineMillionths === 0
      ? []
      : [{ what: words.engine, address: null, millionths: engineMillionths }]),
    ...(reason.kind === 'shares'
      ? reason.shares.map(({ cause, millionths }) => ({ ...withoutPoints(cause), millionths }))
      : []),
  ];
  const causes = toPrintedCauses(shares, tenths);
  const isSampled = reason.kind === 'shares' && reason.basis.kind === 'sampled';
  return { ...row, difference, causes, note: isSampled ? words.sampled : words.exact };
}

/** Shares in tenths of a point; those of which no tenth is left, in one line. */
function toPrintedCauses(
  shares: readonly (Omit<SinceCause, 'points'> & { readonly millionths: number })[],
  tenths: number,
): readonly SinceCause[] {
  const whole = apportion(
    shares.map(({ millionths }) => (millionths * 10) / MILLIONTHS),
    tenths,
  );
  const shown = shares.flatMap(({ what, address }, at) => {
    const own = whole[at] ?? 0;
    return own === 0 ? [] : [{ what, address, points: formatDifference(own / 10, 1) }];
  });
  const small = shares.filter((_, at) => (whole[at] ?? 0) === 0);
  if (small.length === 0) return shown;
  const largest = Math.max(...small.map(({ millionths }) => Math.abs(millionths)));
  // So that the printed shares sum to the difference, more than half a tenth can have been rounded down.
  const under = largest < MILLIONTHS / 20 ? '0.05' : '0.1';
  return [...shown, { what: words.smaller(small.length, under), address: null, points: '' }];
}

function withoutPoints(cause: Cause): SinceCause {
  return { what: describeCause(cause), points: '', address: causeAddress(cause) };
}

function toWord(verdict: unknown): string {
  return typeof verdict === 'string' ? verdict : text.change.absent;
}
