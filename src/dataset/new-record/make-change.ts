import { isFields, isList } from '#model/json-shape.ts';
import type { Json } from '#validation/fill-vocabularies.ts';
import { formatCsv } from '#validation/fix/format-csv.ts';
import { formatJson } from '#validation/fix/format-json.ts';
import { findHighest } from '#validation/fix/mend-lists.ts';
import { mendRecord } from '#validation/fix/mend-record.ts';
import {
  findLayout,
  isTableRow,
  toSchemaAddress,
  toTablePath,
  type TableRow,
} from '#validation/layout.ts';
import type { Recipe } from '#validation/new-record/recipes.ts';
import { toRowId } from '#validation/new-record/row-id.ts';
import { toRecordPath } from '#validation/new-record/record-path.ts';
import { getRecordSchema, listFields } from '#validation/schema-part.ts';
import { fixCsv } from '../fix-csv.ts';
import { findUsedIds } from '../fix-files.ts';
import type { Known } from '../fix-json.ts';
import { parseJson } from '../parse-json.ts';
import type { FileMap } from '../read-files.ts';

/** A file that is written anew or changed. */
export interface FileChange {
  /** Path from the repository's root. */
  readonly path: string;
  /** The text before; null where there was no file. */
  readonly before: string | null;
  readonly after: string;
  /** Id of what is new. */
  readonly id: string;
}

/** What is to be added, and where. */
export interface Addition {
  readonly recipe: Recipe;
  /** Code of the country in lower case; null for a source that several countries use. */
  readonly country: string | null;
  /** Id of the record inside which it stands; null for a record or row of its own. */
  readonly owner: string | null;
  /** Id of a record of its own; the ids of entries and rows are the next free ones. */
  readonly id: string | null;
  readonly fields: Readonly<Record<string, Json>>;
}

/**
 * The file that an addition makes or changes, or in a sentence why there can be none.
 * @throws where a record of its own has no id, which is a mistake of the caller
 */
export function makeChange(
  addition: Addition,
  files: FileMap,
  schemas: Known['schemas'],
): FileChange | string {
  const { recipe } = addition;
  const known: Known = { schemas, usedIds: findUsedIds(files), redirects: new Map() };
  if (recipe.list !== null) return addEntry(addition, recipe.list, files, known);
  if (isTableRow(recipe.record)) return addRow(addition, recipe.record, files, known);
  return makeRecord(addition, files, known);
}

function makeRecord(
  { recipe: { record }, country, id, fields }: Addition,
  files: FileMap,
  known: Known,
): FileChange | string {
  if (id === null) throw new Error(`A ${record} needs an id.`);
  const path = toRecordPath(record, country, id);
  if (files.has(path)) return `${path} is there already, and is left as it is.`;
  const value = { $schema: toSchemaAddress(path, record), ...fields };
  const after = formatJson(mend(value, { kind: record, name: id, path }, known));
  return { path, before: null, after, id };
}

function addEntry(
  { recipe: { record, letter }, owner, fields }: Addition,
  list: string,
  files: FileMap,
  known: Known,
): FileChange | string {
  const name = owner ?? '';
  const found = [...files].find(([path]) => {
    const layout = findLayout(path);
    return layout?.kind === record && layout.name === name;
  });
  if (found === undefined) return `There is no ${record} "${name}".`;
  const [path, before] = found;
  const { record: parsed, problems } =
    typeof before === 'string' ? parseJson(path, before) : { record: null, problems: [] };
  const value = (parsed?.value ?? null) as Json; // parsed from JSON text
  if (typeof before !== 'string' || !isFields(value) || problems.length > 0) {
    return `${path} cannot be read. Mend it first: npm run check`;
  }
  const entries = value[list] ?? [];
  if (!isList(entries)) return `"${list}" of ${path} is no list. Mend it first: npm run check`;
  const prefix = `${name}-${letter ?? ''}`;
  const id = `${prefix}${String(findHighest(known.usedIds, prefix) + 1)}`;
  const grown = { ...value, [list]: [...entries, { id, ...fields }] };
  return { path, before, after: formatJson(mend(grown, { kind: record, name, path }, known)), id };
}

function addRow(
  { country, fields }: Addition,
  record: TableRow,
  files: FileMap,
  known: Known,
): FileChange | string {
  const path = toTablePath(record, country);
  const layout = findLayout(path);
  if (layout?.kind !== record) throw new Error(`${path} holds no rows.`);
  const columns = listFields(getRecordSchema(known.schemas, record));
  const before = files.get(path) ?? null;
  if (before !== null && typeof before !== 'string')
    return `${path} cannot be read. Mend it first: npm run check`;
  const id = toRowId(record, country, fields, known.usedIds);
  const cells = columns.map((column) => (column === 'id' ? id : String(fields[column] ?? '')));
  const start = before ?? formatCsv([columns]);
  const row = formatCsv([cells]);
  const { text } = fixCsv(
    `${start}${start.endsWith('\n') ? '' : '\n'}${row}`,
    { ...layout, kind: record },
    known,
  );
  return { path, before, after: text, id };
}

function mend(value: Json, layout: Parameters<typeof mendRecord>[1], known: Known): Json {
  return mendRecord(value, layout, { ...known, note: () => undefined });
}
