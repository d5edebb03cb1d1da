/** Causes of a difference, and their shares, in words. */
import { text } from '#i18n/text.ts';
import { formatDifference, toTenths } from '#model/format.ts';
import { apportion } from '#scoring/change/apportion.ts';
import { MILLIONTHS, type CauseShare, type Explanation } from '#scoring/change/explain.ts';
import type { Cause } from '#scoring/change/state-causes.ts';

const words = text.change.causes;
/** Causes that are named one by one; the others are counted. */
const NAMED = 6;
const BETWEEN = '; ';

/** "new finding sdn-force-3", "time passing". */
export function describeCause(cause: Cause): string {
  if (!('part' in cause)) return words[cause.kind];
  const part = words.parts[cause.part];
  if (cause.kind !== 'corrected') return words[cause.kind](part, cause.id);
  return words.corrected(part, cause.id, cause.fields.join(', '));
}

/** Shares to one decimal, which sum to the difference of the two scores as they are printed. */
export function roundShares(
  { before, after }: Pick<Explanation, 'before' | 'after'>,
  shares: readonly CauseShare[],
): readonly { readonly cause: Cause; readonly tenths: number }[] {
  const difference = toTenths(after ?? 0) - toTenths(before ?? 0);
  const tenths = apportion(
    shares.map(({ millionths }) => (millionths * 10) / MILLIONTHS),
    difference,
  );
  return shares.map(({ cause }, at) => ({ cause, tenths: tenths[at] ?? 0 }));
}

/** Why a score is another, on one line; empty where it is not. */
export function describeReason(explanation: Explanation): string {
  const { reason } = explanation;
  switch (reason.kind) {
    case 'same':
      return '';
    case 'together':
      return words.together(listCauses(reason.causes));
    case 'one-side':
      return reason.causes.length === 0 ? '' : words.oneSide(listCauses(reason.causes));
    case 'shares': {
      const rounded = roundShares(explanation, reason.shares);
      const shown = rounded.filter(({ tenths }) => tenths !== 0);
      const small = rounded.length - shown.length;
      const lines = shown.map(({ cause, tenths }) =>
        words.share(describeCause(cause), formatDifference(tenths / 10, 1)),
      );
      return [
        ...lines,
        ...(small === 0 ? [] : [words.smaller(small)]),
        ...(reason.basis.kind === 'sampled' ? [words.estimated(reason.basis.orders)] : []),
      ].join(BETWEEN);
    }
  }
}

/** A reason by its first few shares, which are the largest; that there are others is said. */
export function shortenReason(why: string, most: number): string {
  const shares = why.split(BETWEEN);
  return shares.length <= most ? why : [...shares.slice(0, most), words.further].join(BETWEEN);
}

/** The difference of two scores as they are printed: "+2.9"; empty where one is missing. */
export function describeDifference({
  before,
  after,
}: Pick<Explanation, 'before' | 'after'>): string {
  if (before === null || after === null) return '';
  return formatDifference((toTenths(after) - toTenths(before)) / 10, 1);
}

function listCauses(causes: readonly Cause[]): string {
  const named = causes.slice(0, NAMED).map(describeCause);
  const others = causes.length - named.length;
  return [...named, ...(others > 0 ? [words.others(others)] : [])].join(', ');
}
