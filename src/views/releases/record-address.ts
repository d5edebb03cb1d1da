/** Addresses of records, today and in a release. */
import type { ScoredKind } from '#model/frozen-score.ts';

/** What has a page in a release. */
export type FrozenKind = ScoredKind | 'actor';

/** Folder of the addresses of a kind. */
export const FROZEN_FOLDERS: Readonly<Record<FrozenKind, string>> = {
  country: 'countries',
  strategy: 'strategies',
  episode: 'episodes',
  commitment: 'commitments',
  claim: 'claims',
  actor: 'actors',
};

/** Address of a record in the data set of today. */
export function latestAddress(kind: FrozenKind, id: string): string {
  return `${FROZEN_FOLDERS[kind]}/${kind === 'country' ? id.toLowerCase() : id}/`;
}

/** Address of a record in a release. */
export function frozenAddress(version: string, kind: FrozenKind, id: string): string {
  return `v/${version}/${latestAddress(kind, id)}`;
}

/** Addresses of frozen pages and of places on them, as of today's, by the version of the release, the earliest first. */
export type FrozenRecords = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The last release in which a record stands, frozen; null where none has it.
 * @param page its address today, which may name a place on a page
 */
export function findRelease(frozen: FrozenRecords, page: string): string | null {
  return [...frozen].findLast(([, addresses]) => addresses.has(page))?.[0] ?? null;
}
