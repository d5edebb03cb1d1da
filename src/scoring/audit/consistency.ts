import { noFigure, figure, type Figure } from '../statistics/figure.ts';
import { meanOf } from '../statistics/mean.ts';
import type { Column } from './correlation-table.ts';

/** How far some columns move together, and over how many cases. */
export interface Consistency {
  /** Cases in which every column is known. */
  readonly count: number;
  /** Cronbach's alpha: 1 where all say the same, about 0 where they have nothing in common. */
  readonly alpha: Figure;
}

/**
 * L. J. Cronbach's alpha (Psychometrika 16, 1951) of columns of one direction: k/(k − 1) · (1 − Σ variances /
 * variance of the sums), over the cases in which all are known. None for fewer than two columns or cases.
 */
export function measureConsistency(columns: readonly Column[]): Consistency {
  const cases = (columns[0]?.values ?? []).flatMap((_, at) => {
    const values = columns.flatMap(({ values: own }) => own[at] ?? []);
    return values.length === columns.length ? [values] : [];
  });
  const count = cases.length;
  if (columns.length < 2 || count < 2) return { count, alpha: noFigure('too-few') };
  const sums = cases.map((values) => values.reduce((sum, value) => sum + value, 0));
  const whole = varianceOf(sums);
  if (whole === 0) return { count, alpha: noFigure('no-variation') };
  const parts = columns.reduce(
    (sum, _, column) => sum + varianceOf(cases.map((values) => values[column] ?? 0)),
    0,
  );
  const k = columns.length;
  return { count, alpha: figure((k / (k - 1)) * (1 - parts / whole)) };
}

/** Sample variance (n − 1). */
function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return squares / (values.length - 1);
}
