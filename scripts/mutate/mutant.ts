import type { Json } from '#validation/fill-vocabularies.ts';
import type { RecordKind } from '#validation/layout.ts';
import type { SchemaPart } from '#validation/schema-part.ts';

/** A number from 0 (included) to 1 (excluded), the same in every run of one seed. */
export type Random = () => number;

/** A record or table that was changed in one place. */
export interface Mutant {
  /** What was done, in everyday words. */
  readonly change: string;
  readonly kind: RecordKind;
  /** The field, without numbers: `evidence[].level`; empty for the file as a whole. */
  readonly field: string;
  /** Where the text stands. */
  readonly path: string;
  readonly text: string;
  /** Where the file stood before, if elsewhere. */
  readonly moved: string | null;
}

/** A value inside a record, with what its schema says of it. */
export interface Spot {
  readonly path: readonly (string | number)[];
  readonly value: Json;
  readonly part: SchemaPart | undefined;
}

/** What changes a value needs to know of the data set. */
export interface Knowledge {
  /** Ids of the records of the same kind and country as the record of an id. */
  readonly idsLike: (id: string) => readonly string[];
}

/** One of several; throws where there is none. */
export function pick<T>(random: Random, choice: readonly T[]): T {
  const one = choice[Math.floor(random() * choice.length)];
  if (one === undefined) throw new RangeError('There is nothing to pick from.');
  return one;
}
