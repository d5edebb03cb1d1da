/** The shape of the file of what the data set says today, which the page of changes fetches, and how it is read. */
import { SCORED_KINDS, type ScoredKind } from '#model/frozen-score.ts';
import type { Iso3 } from '#model/records.generated.ts';
import type { CitableScore } from './find-cited.ts';

/** One row a score. */
export interface NowFile {
  readonly version: string;
  /** The version in words, which say so where it is not released. */
  readonly dataWords: string;
  readonly isReleased: boolean;
  readonly asOf: string;
  readonly kind: readonly ScoredKind[];
  readonly id: readonly string[];
  readonly country: readonly Iso3[];
  /** Of a country its name, of a strategy its title, of an undertaking or a claim what it says. */
  readonly name: readonly string[];
  readonly basis: readonly string[];
  /** Delivery to one decimal; null where there is none, or where it is withheld. */
  readonly delivery: readonly (number | null)[];
}

/** A score of today, by the name of its record. */
export interface NamedScore extends CitableScore {
  readonly country: Iso3;
  readonly name: string;
  readonly delivery: number | null;
}

/** The scores of the file, to be looked up. */
export function toNamedScores(file: NowFile): readonly NamedScore[] {
  return file.id.flatMap((id, row) => {
    const [country, name] = [file.country[row], file.name[row]];
    if (country === undefined || name === undefined) return [];
    return {
      ...{ id, country, name },
      kind: file.kind[row] ?? SCORED_KINDS[0],
      basis: file.basis[row] ?? '',
      delivery: file.delivery[row] ?? null,
    };
  });
}
