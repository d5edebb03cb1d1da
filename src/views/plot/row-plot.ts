/**
 * Lines under each other on one scale: a name, a drawing, a figure. What is drawn is a mark, a span or bars; all
 * positions are percent of the drawing's width, so that it fits any screen and its words keep their size.
 */
import type { Tick } from './scale.ts';

/** How a mark or a bar looks. None is told by colour alone. */
export type PlotKind =
  /** A filled dot, or a filled bar: the figure itself. */
  | 'score'
  /** A ring, or a bar with an outline only: what it is compared with. */
  | 'other'
  /** A cross, or a hatched bar: a third thing. */
  | 'third'
  /** A dashed outline: nobody knows. */
  | 'unknown';

export interface PlotMark {
  readonly x: number;
  readonly kind: PlotKind;
}

/** A band from one place to another. */
export interface PlotSpan {
  readonly x: number;
  readonly width: number;
}

export interface PlotBar extends PlotSpan {
  readonly kind: PlotKind;
}

export interface PlotRow {
  readonly label: string;
  /** Address within the site; null where there is nothing to lead to. */
  readonly address: string | null;
  readonly bars: readonly PlotBar[];
  readonly spans: readonly PlotSpan[];
  readonly marks: readonly PlotMark[];
  /** The figure in words, or a dash. */
  readonly value: string;
  /** The drawing of this line in words. */
  readonly description: string;
}

/** Rows under a heading of their own. */
export interface PlotGroup {
  /** Null where the rows need none. */
  readonly label: string | null;
  readonly rows: readonly PlotRow[];
}

/** How often values lie where, above the rows and on their scale. Heights are percent of the tallest. */
export interface PlotHistogram {
  readonly label: string;
  readonly value: string;
  readonly description: string;
  readonly bars: readonly {
    readonly x: number;
    readonly width: number;
    readonly height: number;
  }[];
}

export interface RowPlot {
  readonly columns: { readonly label: string; readonly value: string };
  readonly ticks: readonly Tick[];
  /** Lines across all rows. */
  readonly references: readonly Tick[];
  readonly histogram: PlotHistogram | null;
  readonly groups: readonly PlotGroup[];
  /** What the kinds of mark or bar mean; empty where there is only one. */
  readonly key: readonly {
    readonly kind: PlotKind;
    readonly label: string;
    readonly isBar: boolean;
  }[];
}

/** A row with nothing drawn but what the caller gives. */
export function toPlotRow(
  row: Pick<PlotRow, 'label' | 'value' | 'description'> & Partial<PlotRow>,
): PlotRow {
  return { address: null, bars: [], spans: [], marks: [], ...row };
}

/** Bars one after another from the left, each as wide as its share of the whole; those of nothing are left out. */
export function stackBars(
  parts: readonly { readonly kind: PlotKind; readonly value: number }[],
  whole: number,
): readonly PlotBar[] {
  let before = 0;
  return parts.flatMap(({ kind, value }) => {
    const x = whole > 0 ? (100 * before) / whole : 0;
    before += value;
    return value > 0 ? [{ kind, x, width: (100 * value) / whole }] : [];
  });
}
