/** Names of the records of today by their addresses. */
import type { NamedScore } from '#views/releases/now-columns.ts';
import { latestAddress } from '#views/releases/record-address.ts';

/** The name of the record at an address; null where none has it, or a record that is not scored. */
export type NameOf = (address: string) => string | null;

export function toNameOf(scores: readonly NamedScore[]): NameOf {
  const names = new Map(scores.map(({ kind, id, name }) => [latestAddress(kind, id), name]));
  return (address) => names.get(address) ?? null;
}
