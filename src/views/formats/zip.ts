/** Files as one zip. The same files give the same bytes: no entry tells a time of day. */
import { zipSync, type ZipOptions } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Endings of files that are compressed already. */
const compressed = /\.(?:parquet|xlsx|zip)$/;

/** A zip of files in the order given. */
export function toZip(entries: readonly ZipEntry[]): Uint8Array {
  // The first moment that a zip can name. It is written in local time, and so is the same in every time zone.
  const mtime = new Date(1980, 0, 1);
  const files = entries.map(({ name, bytes }): readonly [string, [Uint8Array, ZipOptions]] => [
    name,
    [bytes, { level: compressed.test(name) ? 0 : 6, mtime }],
  ]);
  return zipSync(Object.fromEntries(files));
}
