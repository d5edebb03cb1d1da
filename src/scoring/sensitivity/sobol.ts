import { drawIndex } from '../random/permutation.ts';
import type { RandomStream } from '../random/stream.ts';
import { outerPoints, type OuterPoints } from '../statistics/outer-points.ts';
import type { PickFreezeOutputs } from './pick-freeze.ts';

/** What one group of inputs has to do with the variance of an output. */
export interface SobolIndices {
  /** Share of the variance that would go if the group were known. Sampling can put it a little outside 0–1. */
  readonly first: number;
  /** Share that would be left if everything else were known: with all that the group does together with others. */
  readonly total: number;
}

/** Of a pick-freeze run: the output's variance and each group's indices, in the order of the groups. */
export interface SobolAnalysis {
  /** Sample variance (n − 1) over A and B together. */
  readonly variance: number;
  /** `undefined` where the output does not vary. */
  readonly groups: readonly (SobolIndices | undefined)[];
}

/** The indices with the outer points of their bootstrap. */
export interface SobolInterval {
  readonly first: OuterPoints;
  readonly total: OuterPoints;
}

/**
 * First-order and total indices by group: S = mean((f_B − mean)(f_AB − f_A))/V after A. Saltelli and
 * others (2010), centred, ST = mean((f_A − f_AB)²)/2V after M. J. W. Jansen (1999), V and mean over A
 * and B together (Method §3.7). Uncentred, S would be far off where the mean is large.
 */
export function analyseSobol(outputs: PickFreezeOutputs): SobolAnalysis {
  const rows = Int32Array.from({ length: outputs.a.length }, (_, row) => row);
  return analyseRows(outputs, rows);
}

/**
 * Bootstrap intervals of the indices, in the order of the groups: whole rows are drawn, so that mean,
 * variance, S and ST of one replicate come from the same runs. `undefined` where the output does not
 * vary.
 */
export function bootstrapSobol(
  outputs: PickFreezeOutputs,
  replicates: number,
  intervalProbability: number,
  stream: RandomStream,
): readonly (SobolInterval | undefined)[] {
  const rows = new Int32Array(outputs.a.length);
  const analyses = Array.from({ length: replicates }, () => {
    for (let at = 0; at < rows.length; at += 1) rows[at] = drawIndex(stream, rows.length);
    return analyseRows(outputs, rows);
  });
  return outputs.mixed.map((_, group) => {
    const found = analyses.flatMap((analysis) => analysis.groups[group] ?? []);
    if (found.length === 0) return undefined;
    const between = (indices: readonly number[]) =>
      outerPoints(Float64Array.from(indices).sort(), intervalProbability);
    return {
      first: between(found.map(({ first }) => first)),
      total: between(found.map(({ total }) => total)),
    };
  });
}

function analyseRows({ a, b, mixed }: PickFreezeOutputs, rows: Int32Array): SobolAnalysis {
  const { mean, variance } = momentsOf(a, b, rows);
  if (!(variance > 0)) return { variance: 0, groups: mixed.map(() => undefined) };
  const groups = mixed.map((ab) => {
    let first = 0;
    let total = 0;
    for (const row of rows) {
      const fromA = (ab[row] ?? 0) - (a[row] ?? 0);
      first += ((b[row] ?? 0) - mean) * fromA;
      total += fromA * fromA;
    }
    const scale = rows.length * variance;
    return { first: first / scale, total: total / (2 * scale) };
  });
  return { variance, groups };
}

function momentsOf(a: Float64Array, b: Float64Array, rows: Int32Array) {
  const count = 2 * rows.length;
  let sum = 0;
  for (const row of rows) sum += (a[row] ?? 0) + (b[row] ?? 0);
  const mean = sum / count;
  let squares = 0;
  for (const row of rows) squares += ((a[row] ?? 0) - mean) ** 2 + ((b[row] ?? 0) - mean) ** 2;
  return { mean, variance: count > 1 ? squares / (count - 1) : 0 };
}
