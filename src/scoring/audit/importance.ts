import { correlate, correlateRanks } from '../statistics/correlation.ts';
import type { Figure } from '../statistics/figure.ts';
import { keepKnown, type Column } from './correlation-table.ts';

/** A part of a score with the weight that it is given. */
export interface WeightedColumn extends Column {
  /** 0–1. */
  readonly weight: number;
}

/** A part's weight beside the share of the score's differences that it goes with. */
export interface Importance {
  readonly id: string;
  /** As the method states it, 0–1. */
  readonly weight: number;
  readonly count: number;
  /** Squared correlations with the score, 0–1. */
  readonly pearsonSquared: Figure;
  readonly spearmanSquared: Figure;
}

/**
 * What each part has to do with the differences between the cases, beside the weight that it is given: weights are not
 * importance (P. Paruolo, M. Saisana and A. Saltelli, Journal of the Royal Statistical Society A 176, 2013). Their
 * correlation ratio needs many cases; of few, squared correlations are what can be told.
 */
export function measureImportance(
  score: Column,
  parts: readonly WeightedColumn[],
): readonly Importance[] {
  return parts.map((part) => {
    const [x, y] = keepKnown(score, part);
    return {
      id: part.id,
      weight: part.weight,
      count: x.length,
      pearsonSquared: square(correlate(x, y)),
      spearmanSquared: square(correlateRanks(x, y)),
    };
  });
}

function square(found: Figure): Figure {
  return found.kind === 'figure' ? { kind: 'figure', value: found.value ** 2 } : found;
}
