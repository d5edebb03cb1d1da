import type { MendKind } from '#validation/fix/mending.ts';
import { findLayout, type FileLayout, type RecordKind } from '#validation/layout.ts';
import type { Schemas } from '#validation/schema-part.ts';
import { fixCsv } from './fix-csv.ts';
import { fixJson, type Known } from './fix-json.ts';
import type { FileMap } from './read-files.ts';

/** A file that should be written otherwise, and what was mended for that. */
export interface FileFix {
  /** Path from the repository's root, such as `data/missions/unamid.json`. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly mends: readonly MendKind[];
}

/**
 * What has one right answer, in the files that `isWanted`: form, order, spaces, dates in other forms. Facts stay as
 * they are, and so does a file that a person has to look at first.
 */
export function fixFiles(
  files: FileMap,
  schemas: Schemas,
  isWanted: (path: string) => boolean = () => true,
): readonly FileFix[] {
  let known: Known | undefined;
  return [...files].flatMap(([path, before]): FileFix[] => {
    const layout = findLayout(path);
    if (typeof before !== 'string' || layout === undefined || !isWanted(path)) return [];
    if (!isRecordFile(layout) || before.trim() === '') return [];
    known ??= { schemas, usedIds: findUsedIds(files), redirects: readRedirects(files) };
    const fix = layout.format === 'json' ? fixJson : fixCsv;
    const { text: after, mends } = fix(before, { ...layout, path }, known);
    return after === before ? [] : [{ path, before, after, mends: [...mends].sort() }];
  });
}

/**
 * Whatever looks like the id of an entry or row anywhere in the files, in redirects and codings too: a number that was
 * used once is not used again.
 */
export function findUsedIds(files: FileMap): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const text of files.values()) {
    if (typeof text !== 'string') continue;
    for (const [id] of text.matchAll(
      /[a-z0-9]+(?:-[a-z0-9]+)*-(?:[fki][1-9]\d*|\d{3})(?![\w-])/g,
    )) {
      ids.add(id);
    }
  }
  return ids;
}

/** Ids that were given up, and the ones that took their place. */
function readRedirects(files: FileMap): ReadonlyMap<string, string> {
  const text = files.get('data/redirects.csv');
  const rows = typeof text === 'string' ? text.split('\n').slice(1) : [];
  const pairs = rows.map((row) => row.split(',', 2));
  return new Map(
    pairs.flatMap(([oldId, newId]) => (oldId && newId ? [[oldId, newId] as const] : [])),
  );
}

/** The constants of the method have no form of a record. */
function isRecordFile(layout: FileLayout): layout is FileLayout & { readonly kind: RecordKind } {
  return layout.kind !== 'method';
}
