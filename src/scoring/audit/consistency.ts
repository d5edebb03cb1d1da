import { noFigure, figure, type Figure } from '../statistics/figure.ts';
import { sampleVarianceOf } from '../statistics/variance.ts';
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
  const whole = sampleVarianceOf(sums);
  if (whole === 0) return { count, alpha: noFigure('no-variation') };
  const parts = columns.reduce(
    (sum, _, column) => sum + sampleVarianceOf(cases.map((values) => values[column] ?? 0)),
    0,
  );
  const k = columns.length;
  return { count, alpha: figure((k / (k - 1)) * (1 - parts / whole)) };
}
