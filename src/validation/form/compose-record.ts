/** The file that a form makes: the record with what was typed, written as `npm run fix` writes it. */
import type { Json } from '../fill-vocabularies.ts';
import { formatJson } from '../fix/format-json.ts';
import { findHighest } from '../fix/mend-lists.ts';
import { mendRecord } from '../fix/mend-record.ts';
import { findLayout, toSchemaAddress, type FileLayout, type RecordKind } from '../layout.ts';
import { listEmptyLists } from '../new-record/questions.ts';
import { getRecordSchema, type Schemas } from '../schema-part.ts';
import { findValue } from './form-answers.ts';

/** A file to hand over. */
export interface ComposedFile {
  /** Where it belongs, from the repository's root. */
  readonly path: string;
  readonly value: Json;
  readonly text: string;
}

/** What is known besides the record. */
export interface ComposeContext {
  readonly schemas: Schemas;
  /** Every id that was ever used for an entry. */
  readonly usedIds: ReadonlySet<string>;
  readonly redirects: ReadonlyMap<string, string>;
}

/** A record of its own before anything is typed: the address of its schema, and its lists, which begin empty. */
export function startRecord(path: string, kind: RecordKind, schemas: Schemas): Json {
  const empty = listEmptyLists(getRecordSchema(schemas, kind), schemas);
  const lists: readonly (readonly [string, Json])[] = empty.map((list) => [list, []]);
  return { $schema: toSchemaAddress(path, kind), ...Object.fromEntries(lists) };
}

/** A record with a new entry at the end of a list, which has the next free id and nothing else. */
export function startEntry(
  record: Json,
  { name, list, letter }: { readonly name: string; readonly list: string; readonly letter: string },
  usedIds: ReadonlySet<string>,
): Json {
  const entries = listEntries(record, list);
  const prefix = `${name}-${letter}`;
  const own = entries.map((entry) => String(findValue(entry, ['id'])));
  const id = `${prefix}${String(findHighest([...usedIds, ...own], prefix) + 1)}`;
  const fields = typeof record === 'object' && record !== null ? record : {};
  return { ...fields, [list]: [...entries, { id }] };
}

/** The file that a record makes at its path. */
export function composeFile(path: string, record: Json, context: ComposeContext): ComposedFile {
  const layout = findLayout(path);
  if (!layout || !isRecordLayout(layout)) throw new Error(`No record belongs at ${path}.`);
  const value = mendRecord(record, { ...layout, path }, { ...context, note: () => undefined });
  return { path, value, text: formatJson(value) };
}

/** Entries of a list in a record; empty where it has none. */
export function listEntries(record: Json, list: string): readonly Json[] {
  const entries = findValue(record, [list]);
  return Array.isArray(entries) ? (entries as readonly Json[]) : []; // isArray forgets the members' type
}

function isRecordLayout(layout: FileLayout): layout is FileLayout & { readonly kind: RecordKind } {
  return layout.kind !== 'method';
}
