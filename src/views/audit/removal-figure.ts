/** What leaving out each part does to the order of countries. */
import { text } from '#i18n/text.ts';
import { formatDecimal } from '#model/format.ts';
import type { Removal } from '#scoring/audit/removal.ts';
import type { Figure } from '../plot/figure.ts';
import { toLinearScale } from '../plot/scale.ts';
import { toPointFigure, type PointRow } from './point-figure.ts';

const words = text.audit.details;

/** By how many ranks a country moves when a part is left out, on average and at most. */
export function toRemovalFigure(
  id: 'credibility' | 'risk',
  removals: readonly Removal[],
  toName: (id: string) => string,
): Figure {
  const own = words.removal[id];
  const most = Math.max(1, ...removals.map(({ greatestShift }) => greatestShift ?? 0));
  return toPointFigure({
    id: `removal-${id}`,
    headline: describeRemoval(removals, toName, own.of),
    subtitle: own.subtitle(Math.max(0, ...removals.map(({ count }) => count))),
    description: words.description,
    rowHead: words.leftOut,
    valueHead: words.mean,
    scale: toLinearScale(0, most),
    references: [],
    key: [
      { kind: 'score', label: words.mean },
      { kind: 'other', label: words.most },
    ],
    columns: [words.mean, words.most],
    groups: [{ label: null, rows: removals.map((each) => toRow(each, toName(each.id))) }],
  });
}

function toRow({ id, meanShift, greatestShift, count }: Removal, label: string): PointRow {
  const mean = meanShift === null ? text.site.dash : formatDecimal(meanShift, 1);
  const most = greatestShift === null ? text.site.dash : String(greatestShift);
  return {
    label,
    address: null,
    points: [
      ...(greatestShift === null ? [] : [{ value: greatestShift, kind: 'other' as const }]),
      ...(meanShift === null ? [] : [{ value: meanShift, kind: 'score' as const }]),
    ],
    interval: null,
    value: mean,
    description: words.row(label, mean, most),
    cells: [mean, most],
    csv: {
      leftOut: id,
      countries: count,
      meanRankShift: meanShift,
      greatestRankShift: greatestShift,
    },
  };
}

/** Which part moves ranks most when it is left out, and which least. */
export function describeRemoval(
  removals: readonly Removal[],
  toName: (id: string) => string,
  of: string,
): string {
  const known = removals
    .flatMap(({ id, meanShift }) => (meanShift === null ? [] : [{ id, meanShift }]))
    .sort((a, b) => b.meanShift - a.meanShift);
  const [most, least] = [known[0], known.at(-1)];
  if (!most || !least) return words.none;
  return words.headline(
    { name: toName(most.id), shift: formatDecimal(most.meanShift, 1) },
    { name: toName(least.id).toLowerCase(), shift: formatDecimal(least.meanShift, 1) },
    of,
  );
}
