import { ENTRY_NAMES } from '#validation/entry.ts';
import { toRecordPath } from '#validation/new-record/record-path.ts';
import { COUNTRY_KINDS, FILE_KINDS, type FileLayout, type RecordKind } from '#validation/layout.ts';
import type { ParsedFile } from '#validation/parsed-file.ts';
import { fileSpot, toFileProblem, type Problem } from '#validation/problem.ts';
import {
  getRecordSchema,
  listFields,
  listRequired,
  type Schemas,
} from '#validation/schema-part.ts';

/** A record in the folder of another kind, and the one problem that it has for that. */
export interface Misplaced {
  /** What it is; null where it is in its place too, and this is one too many. */
  readonly layout: FileLayout | null;
  readonly problem: Problem;
}

/** Names that are wrong or missing: as many are no slips of the hand. */
const STRANGE = 3;

/**
 * What a record is, by the names of its fields, where it stands in the folder of another kind: undefined where it
 * fits its place no worse. It is then checked as what it is, so that only its place is told.
 */
export function findMisplaced(
  { path, layout, records }: ParsedFile,
  schemas: Schemas,
  isThere: (path: string) => boolean,
): Misplaced | undefined {
  const { kind } = layout;
  const value = records[0]?.value;
  if (!isFileKind(kind) || typeof value !== 'object' || value === null) return undefined;
  const names = Object.keys(value).filter((field) => field !== '$schema');
  const strangeness = measureStrangeness(names, kind, schemas);
  if (strangeness < STRANGE || names.length < STRANGE) return undefined;
  const meant = FILE_KINDS.find((other) => {
    return measureStrangeness(names, other, schemas) * 3 <= strangeness;
  });
  if (meant === undefined) return undefined;
  const found = `This is ${ENTRY_NAMES[meant]}, and it stands where ${ENTRY_NAMES[kind]} belongs.`;
  const right = toRightPath(meant, layout);
  const isExtra = isThere(right);
  const write = isExtra
    ? `Delete it: ${right} is there.`
    : `Move it to ${right.slice(0, right.lastIndexOf('/') + 1)}.`;
  const problem = toFileProblem('wrong-kind', fileSpot(path), found, write);
  return { layout: isExtra ? null : { ...layout, kind: meant }, problem };
}

function toRightPath(kind: RecordKind, { folder, name }: FileLayout): string {
  const [prefix = ''] = name.split('-');
  const country = folder ?? (/^[a-z]{3}$/.test(prefix) ? prefix : '<iso3>');
  const isShared = !COUNTRY_KINDS.has(kind) || (kind === 'source' && folder === null);
  return toRecordPath(kind, isShared ? null : country, name);
}

function isFileKind(kind: FileLayout['kind']): kind is RecordKind {
  return FILE_KINDS.some((each) => each === kind);
}

/** How many names a record has that its kind does not know, and lacks that it needs. */
function measureStrangeness(names: readonly string[], kind: RecordKind, schemas: Schemas): number {
  const schema = getRecordSchema(schemas, kind);
  const known = listFields(schema);
  const unknown = names.filter((name) => !known.includes(name));
  const missing = listRequired(schema).filter((name) => !names.includes(name));
  return unknown.length + missing.length;
}
