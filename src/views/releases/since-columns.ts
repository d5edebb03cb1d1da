/** The shape of the file that the page of changes fetches, and how it is read. */
import { SCORED_KINDS, type ScoredKind } from '#model/frozen-score.ts';
import type { CitableScore } from './find-cited.ts';
import type { SinceRow } from './since-view.ts';

/** One row a score, in the order of the release. */
export interface SinceFile {
  readonly version: string;
  readonly asOf: string;
  /** Sentences that sum up, to which `summary` points. */
  readonly sentences: readonly string[];
  readonly kind: readonly ScoredKind[];
  readonly id: readonly string[];
  readonly basis: readonly string[];
  /** Delivery as frozen, to one decimal; null where there is none, or where it was withheld. */
  readonly delivery: readonly (number | null)[];
  readonly summary: readonly number[];
  /** What moved, by the number of the row. */
  readonly moved: Readonly<Record<string, readonly SinceRow[]>>;
}

/** A score with the number of its row. */
export interface NumberedScore extends CitableScore {
  readonly row: number;
}

/** The scores of a file, to be looked up. */
export function toCitableScores({ kind, id, basis }: SinceFile): readonly NumberedScore[] {
  return id.map((each, row) => ({
    kind: kind[row] ?? SCORED_KINDS[0],
    id: each,
    basis: basis[row] ?? '',
    row,
  }));
}
