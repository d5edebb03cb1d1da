/** Draws the rows of a blind sheet. */
import { shuffle } from '#scoring/random/permutation.ts';
import { hashName, openStream } from '#scoring/random/stream.ts';
import type { CodingField } from './coding-form.ts';
import type { SheetRow } from './sheet-row.ts';

/** What is to be drawn. */
export interface DrawRequest {
  readonly field: CodingField;
  /** ISO 3166-1 alpha-3 in capitals; empty: every country. */
  readonly countries: readonly string[];
  /** How many rows; null: all. */
  readonly sample: number | null;
  /** Whole number: the same seed draws the same rows in the same order. */
  readonly seed: number;
}

/**
 * The rows asked for, in an order drawn by the seed, so that countries mix and the findings of one
 * commitment stand apart. A smaller sample is the beginning of a larger one.
 */
export function drawRows(
  rows: readonly SheetRow[],
  { field, countries, sample, seed }: DrawRequest,
): readonly SheetRow[] {
  const wanted = rows.filter(
    ({ country }) => countries.length === 0 || countries.includes(country),
  );
  const order = Int32Array.from(wanted.keys());
  shuffle(openStream([seed, hashName(field), 0, 1]), order);
  const drawn = [...order].flatMap((at) => wanted[at] ?? []);
  return sample === null ? drawn : drawn.slice(0, sample);
}
