/** Points with their intervals on one scale, a line each: correlations, agreement, scores, shares of a spread. */
import { text } from '#i18n/text.ts';
import { toColumns, toFigureCsv, type CsvRow, type Figure } from '../plot/figure.ts';
import { toPlotRow, type PlotKind, type RowPlot } from '../plot/row-plot.ts';
import { roundPercent, toTick, type PlotScale } from '../plot/scale.ts';

export interface PointRow {
  readonly label: string;
  readonly address: string | null;
  readonly points: readonly { readonly value: number; readonly kind: PlotKind }[];
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** The figure in words, or a dash. */
  readonly value: string;
  readonly description: string;
  /** The line of the table, after its name. */
  readonly cells: readonly string[];
  readonly csv: CsvRow;
}

export interface PointFigure extends Pick<Figure, 'id' | 'headline' | 'subtitle' | 'description'> {
  readonly rowHead: string;
  readonly valueHead: string;
  readonly scale: PlotScale;
  /** Values across all lines. */
  readonly references: readonly { readonly value: number; readonly label: string }[];
  readonly groups: readonly { readonly label: string | null; readonly rows: readonly PointRow[] }[];
  readonly key: readonly { readonly kind: PlotKind; readonly label: string }[];
  /** Columns of the table after the first, all of figures. */
  readonly columns: readonly string[];
}

export function toPointFigure(given: PointFigure): Figure {
  const { rowHead, valueHead, scale, references, groups, key, columns, ...words } = given;
  const rows = groups.flatMap((group) => group.rows);
  const plot: RowPlot = {
    columns: { label: rowHead, value: valueHead },
    ticks: scale.ticks,
    references: references.map(({ value, label }) => toTick(scale.toX(value), label)),
    histogram: null,
    groups: groups.map(({ label, rows: own }) => ({
      label,
      rows: own.map((row) => drawRow(row, scale)),
    })),
    key: key.map((entry) => ({ ...entry, isBar: false })),
  };
  return {
    ...words,
    picture: { kind: 'rows', plot },
    table: {
      columns: toColumns(
        [rowHead, ...columns],
        columns.map((_, at) => at + 1),
      ),
      rows: rows.map(({ label, address, cells }) => ({ label, address, cells })),
    },
    csv: toFigureCsv(rows.map(({ csv }) => csv)),
  };
}

function drawRow(row: PointRow, scale: PlotScale) {
  const { label, address, points, interval, value, description } = row;
  const [from, to] = interval ? [scale.toX(interval.low), scale.toX(interval.high)] : [0, 0];
  return toPlotRow({
    label,
    address,
    spans: interval ? [{ x: from, width: roundPercent(to - from) }] : [],
    marks: points.map((point) => ({ x: scale.toX(point.value), kind: point.kind })),
    value,
    description,
  });
}

/** Two ends with a word between, or a dash where there are none. */
export function formatEnds(
  interval: { readonly low: number; readonly high: number } | null | undefined,
  toWords: (value: number) => string,
): string {
  return interval ? text.audit.ends(toWords(interval.low), toWords(interval.high)) : text.site.dash;
}
