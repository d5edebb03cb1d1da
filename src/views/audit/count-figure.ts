/** Counts as bars, part after part, a line each: the shape of every figure of the audit that counts records. */
import { text } from '#i18n/text.ts';
import { formatCount } from '#model/format.ts';
import { toColumns, toFigureCsv, type Figure } from '../plot/figure.ts';
import { stackBars, toPlotRow, type PlotKind } from '../plot/row-plot.ts';
import { toLinearScale } from '../plot/scale.ts';

/** What is counted apart within each line. */
export interface CountPart {
  /** Name of its column in the CSV. */
  readonly name: string;
  readonly label: string;
  readonly kind: PlotKind;
}

export interface CountRow {
  /** What the CSV calls the line. */
  readonly id: string;
  readonly label: string;
  readonly address: string | null;
  /** One count a part, in their order. */
  readonly counts: readonly number[];
}

export interface CountFigure extends Pick<Figure, 'id' | 'headline' | 'subtitle' | 'description'> {
  /** What the lines are. */
  readonly rowHead: string;
  readonly parts: readonly CountPart[];
  readonly rows: readonly CountRow[];
}

/** Draws the counts on one scale, from 0 to the longest line. */
export function toCountFigure({ rowHead, parts, rows, ...words }: CountFigure): Figure {
  const longest = Math.max(1, ...rows.map(({ counts }) => sumOf(counts)));
  const hasParts = parts.length > 1;
  const all = text.audit.all;
  return {
    ...words,
    picture: {
      kind: 'rows',
      plot: {
        columns: { label: rowHead, value: all },
        ticks: toLinearScale(0, longest).ticks,
        references: [],
        histogram: null,
        groups: [{ label: null, rows: rows.map((row) => toRow(row, parts, longest)) }],
        key: hasParts ? parts.map(({ kind, label }) => ({ kind, label, isBar: true })) : [],
      },
    },
    table: {
      columns: toColumns(
        [rowHead, ...parts.map(({ label }) => label), ...(hasParts ? [all] : [])],
        [1, 2, 3, 4, 5, 6].slice(0, parts.length + 1),
      ),
      rows: rows.map(({ label, address, counts }) => ({
        label,
        address,
        cells: [...counts, ...(hasParts ? [sumOf(counts)] : [])].map(formatCount),
      })),
    },
    csv: toFigureCsv(
      rows.map(({ id, counts }) => ({
        id,
        ...Object.fromEntries(parts.map(({ name }, at) => [name, counts[at] ?? 0])),
      })),
    ),
  };
}

function toRow({ label, address, counts }: CountRow, parts: readonly CountPart[], longest: number) {
  const total = sumOf(counts);
  const said = parts.map((part, at) => `${part.label} ${formatCount(counts[at] ?? 0)}`);
  return toPlotRow({
    label,
    address,
    bars: stackBars(
      parts.map(({ kind }, at) => ({ kind, value: counts[at] ?? 0 })),
      longest,
    ),
    value: formatCount(total),
    description: `${label}: ${said.join(', ')}`,
  });
}

/** The sum of counts. */
export function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** A share of a whole in percent: "61%"; a dash where there is no whole. */
export function formatShare(count: number, whole: number): string {
  return whole === 0 ? text.site.dash : `${String(Math.round((100 * count) / whole))}%`;
}
