import type { Place } from '#model/dataset.ts';
import type { Iso3, RecordId } from '#model/records.generated.ts';
import type { Entry, RecordEntry } from '#validation/entry.ts';
import type { FieldPath } from '#validation/parsed-file.ts';

/** The whole of a record; throws where its shape was wrong. */
export function getWhole<T>({ whole, file }: RecordEntry<T>): T {
  if (whole === null) throw new Error(`${file.path} is linked, but its shape is wrong.`);
  return whole;
}

/** The only one of a list; throws where there is none or more. */
export function getOnly<T>(entries: readonly T[]): T {
  const [only] = entries;
  if (only === undefined || entries.length > 1) {
    throw new Error(`One entry is needed, and there are ${entries.length}.`);
  }
  return only;
}

/** The record of an id; throws where there is none. */
export function getNamed<T>(byId: ReadonlyMap<string, T>, id: string): T {
  const named = byId.get(id);
  if (named === undefined) throw new Error(`No record has the id "${id}".`);
  return named;
}

/** A record without the address of its schema, which is there for editors only. */
export function withoutSchema<T extends { $schema?: string }>(record: T): Omit<T, '$schema'> {
  const rest: T & { $schema?: string } = { ...record };
  delete rest.$schema;
  return rest;
}

/** Where a record, or a part of it, stands. */
export function toPlace(entry: Entry, ...path: FieldPath): Place {
  const { file, line } = entry.spotOf(...path);
  return { file, line };
}

/** Id and place of a record. */
export function identify(entry: Entry): { readonly id: RecordId; readonly place: Place } {
  if (entry.id === undefined) throw new Error(`A record of ${entry.file.path} has no id.`);
  return { id: entry.id, place: toPlace(entry) };
}

/** Id, country and place of a record that stands in a country's folder. */
export function identifyInCountry(entry: Entry): {
  readonly id: RecordId;
  readonly country: Iso3;
  readonly place: Place;
} {
  if (entry.country === null) throw new Error(`${entry.file.path} stands in no country's folder.`);
  return { ...identify(entry), country: entry.country };
}
