import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { compareText } from '#model/compare-text.ts';
import { CommandError } from '../command/command-error.ts';

/** A file of the zip: its name there, and where its bytes are. */
export interface ZipSource {
  readonly name: string;
  readonly from: { readonly file: string } | { readonly text: string };
}

/** More entries, or more bytes in all, need a form of zip (ZIP64) that the library does not write. */
const MOST_FILES = 65_535;
const MOST_BYTES = 4_294_967_295;
/** Endings of files that are compressed already. */
const compressed = /\.(?:parquet|xlsx|zip|gz|png|pf_fragment|pf_index|pf_meta|pagefind)$/;

/**
 * Writes a zip, a file at a time, so that a site of any size needs the memory of its largest file. The same files give
 * the same bytes on every machine: sorted, of one fixed time, compressed by JavaScript rather than by the machine's own
 * zlib. The zip takes its place at the end; where writing fails, what stood there before still does.
 * @param path where the zip is to stand
 * @returns its size in bytes
 * @throws CommandError where there are more files or bytes than a zip can name
 */
export function writeZip(path: string, sources: readonly ZipSource[]): number {
  if (sources.length > MOST_FILES) {
    throw new CommandError(
      `${sources.length} files are more than a zip can name (${MOST_FILES}).`,
      1,
    );
  }
  const unfinished = `${path}.unfinished`;
  try {
    const size = writeOpen(unfinished, sources);
    renameSync(unfinished, path);
    return size;
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Closes the file whatever happens: some systems remove none that is open. */
function writeOpen(path: string, sources: readonly ZipSource[]): number {
  const out = openSync(path, 'w');
  try {
    return writeAll(out, sources);
  } finally {
    closeSync(out);
  }
}

function writeAll(out: number, sources: readonly ZipSource[]): number {
  let size = 0;
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    // A single write may take a part of the bytes; this goes on until all are written, or throws.
    writeFileSync(out, bytes);
    size += bytes.length;
  });
  // The first moment that a zip can name. It is written in local time, and so is the same in every time zone.
  const mtime = new Date(1980, 0, 1);
  for (const { name, from } of sources.toSorted((a, b) => compareText(a.name, b.name))) {
    const entry = compressed.test(name)
      ? new ZipPassThrough(name)
      : new ZipDeflate(name, { level: 6 });
    entry.mtime = mtime;
    zip.add(entry);
    entry.push(
      'file' in from ? readFileSync(from.file) : new TextEncoder().encode(from.text),
      true,
    );
    if (size > MOST_BYTES)
      throw new CommandError('The site is larger than a zip can be (4 GB).', 1);
  }
  zip.end();
  return size;
}
