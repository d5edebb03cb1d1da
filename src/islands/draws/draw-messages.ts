/** What the page and the worker that draws say to each other. */
import type { DrawnComparison } from '#scoring/uncertainty/compare-countries.ts';

export interface DrawRequest {
  /** Address of the file with the model. */
  readonly file: string;
  readonly draws: number;
  readonly seed: number;
}

export interface DrawnComparisons {
  readonly delivery: DrawnComparison;
  readonly credibility: DrawnComparison;
}

export type DrawMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'done';
      readonly result: DrawnComparisons;
      readonly milliseconds: number;
      /** Whether every figure is the published one, to the last bit; null for another seed or number of draws. */
      readonly isAsPublished: boolean | null;
    }
  | { readonly kind: 'failed'; readonly reason: string };
