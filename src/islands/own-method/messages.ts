/** What the page and the worker that scores by a reader's choices say to each other. */
import type { MethodChoices } from '#scoring/uncertainty/choices.ts';
import type { ComparedCountry, ComparedScore } from '#scoring/uncertainty/compare-countries.ts';
import type { MethodResult } from '#scoring/uncertainty/country-figures.ts';
import type { DrawModel } from '#scoring/uncertainty/draw-model.ts';

/** The file from which a browser scores by other choices. */
export interface OwnMethodFile {
  /** Of the countries alone. */
  readonly model: DrawModel;
  readonly countries: readonly ComparedCountry[];
}

export interface OwnMethodRequest {
  /** Counts up: an older request is given up for a newer one. */
  readonly number: number;
  /** Address of the file. */
  readonly file: string;
  readonly choices: MethodChoices;
}

/**
 * P(a above b) of every two that stand, row by row in the order of their standings. So many are handed over and not copied:
 * the page reads each message between two of the reader's moves.
 */
export type PairsByScore = Readonly<Record<ComparedScore, Float64Array>>;

export type OwnMethodAnswer = { readonly number: number } & (
  | {
      readonly kind: 'result';
      /** Without its pairs, which stand by themselves. */
      readonly result: MethodResult;
      /** Null in a first picture. */
      readonly pairs: PairsByScore | null;
      /** Whether all draws of the method are in it, or only the first. */
      readonly isWhole: boolean;
      readonly milliseconds: number;
    }
  | { readonly kind: 'failed'; readonly reason: string }
);
