import { findLayout, type RecordKind } from '#validation/layout.ts';
import { findNearest } from '#validation/suggest.ts';
import type { FileMap } from '../read-files.ts';

/** The country in whose folder a record stands, or in a sentence that there is no such record. */
export function findHome(
  files: FileMap,
  kind: RecordKind,
  id: string,
): { readonly country: string } | string {
  const ids: string[] = [];
  for (const path of files.keys()) {
    const layout = findLayout(path);
    if (layout?.kind !== kind || layout.folder === null) continue;
    if (layout.name === id) return { country: layout.folder };
    ids.push(layout.name);
  }
  const near = findNearest(id, ids);
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  return `There is no ${kind} "${id}".${hint}`;
}

/** Codes of the countries that have a folder, in lower case. */
export function listCountries(files: FileMap): readonly string[] {
  const folders = [...files.keys()].flatMap((path) => findLayout(path)?.folder ?? []);
  return [...new Set(folders)].sort();
}
