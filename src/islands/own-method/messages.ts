/** What the page and the worker that scores by a reader's choices say to each other. */
import type { MethodChoices } from '#scoring/uncertainty/choices.ts';
import type { ComparedCountry } from '#scoring/uncertainty/compare-countries.ts';
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

export type OwnMethodAnswer = { readonly number: number } & (
  | {
      readonly kind: 'result';
      readonly result: MethodResult;
      /** Whether all draws of the method are in it, or only the first. */
      readonly isWhole: boolean;
      readonly milliseconds: number;
    }
  | { readonly kind: 'failed'; readonly reason: string }
);
