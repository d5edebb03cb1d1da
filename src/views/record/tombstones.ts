/** What stands at the address of a record whose id was given up: where it went, or that it was withdrawn. */
import type { Dataset } from '#model/dataset.ts';
import type { PartialDate } from '#model/partial-date.ts';
import type { Redirect } from '#model/redirect.ts';
import type { RecordId } from '#model/records.generated.ts';
import { addresses } from '../addresses.ts';

/** One page at an old address. */
export interface Tombstone {
  /** Folder of the old address, such as `commitments`. */
  readonly folder: string;
  readonly id: RecordId;
  readonly date: PartialDate;
  readonly reason: string;
  /** The record in its place; null where it was withdrawn. */
  readonly successor: { readonly id: RecordId; readonly address: string } | null;
}

type Records = Pick<
  Dataset,
  'strategies' | 'commitments' | 'claims' | 'actors' | 'missions' | 'sources' | 'episodes'
>;

/** Kinds of record that have pages of their own; their folders are their addresses. */
const FOLDERS = [
  'strategies',
  'commitments',
  'claims',
  'actors',
  'missions',
  'sources',
  'episodes',
] as const;

/**
 * A page for every id that was given up, in the folder of the record that took its place. Of a withdrawn record nobody
 * can say any more what it was, so that its page stands in every folder: an id is one over all kinds. Ids of findings and
 * rows are no addresses, and lead to the page around them.
 */
export function toTombstones(
  redirects: readonly Redirect[],
  dataset: Records,
): readonly Tombstone[] {
  return redirects.flatMap(({ oldId: id, newId, date, reason }): Tombstone[] => {
    const told = { id, date, reason };
    if (newId === null) return FOLDERS.map((folder) => ({ ...told, folder, successor: null }));
    const folder = FOLDERS.find((name) => dataset[name].some((record) => record.id === newId));
    if (folder === undefined) return [];
    const address = `${addresses[folder]}${newId}/`;
    return [{ ...told, folder, successor: { id: newId, address } }];
  });
}
