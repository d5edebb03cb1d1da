/** The CSV files as a Data Package 2.0 (datapackage.org): types, closed lists in their order, keys between tables. */
import { text } from '#i18n/text.ts';
import type { Vocabulary } from '#model/dataset.ts';
import { toCategories } from './categories.ts';
import type { FormatColumn, FormatTable } from './format-table.ts';
import { listForeignKeys } from './keys.ts';
import type { OutputFile } from './output-file.ts';
import { DATA_LICENCE, SET_NAME, type PublishedSet } from './published-set.ts';

export type Vocabularies = ReadonlyMap<string, Vocabulary>;

/** A year, a month or a day. */
export const PARTIAL_DATE = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

/** The descriptor of the tables' CSV files, for a file beside them. */
export function toDataPackage(
  set: PublishedSet,
  tables: readonly FormatTable[],
  files: ReadonlyMap<string, OutputFile>,
  vocabularies: Vocabularies,
): object {
  const { id: name, title, address: path } = DATA_LICENCE;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: SET_NAME,
    ...(set.doi === null ? {} : { id: `https://doi.org/${set.doi}` }),
    title: set.title,
    description: set.description,
    ...(set.homepage === null ? {} : { homepage: set.homepage }),
    version: set.version,
    keywords: set.keywords,
    licenses: [{ name, title, path }],
    contributors: [{ title: set.author, roles: ['creator'] }],
    resources: tables.map((table) => toResource(table, files, vocabularies)),
  };
}

function toResource(
  table: FormatTable,
  files: ReadonlyMap<string, OutputFile>,
  vocabularies: Vocabularies,
): object {
  const path = `${table.name}.csv`;
  const file = files.get(path);
  const keys = listForeignKeys(table).map((key) => ({
    fields: [key.column],
    reference: { resource: key.table, fields: ['id'] },
  }));
  return {
    name: table.name,
    type: 'table',
    title: table.title,
    description: table.says,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(file && { bytes: file.bytes.length, hash: `sha256:${file.sha256}` }),
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: {
      fields: table.columns.map((column) => toField(column, vocabularies)),
      missingValues: [{ value: '', label: text.formats.missing }],
      primaryKey: ['id'],
      ...(keys.length > 0 && { foreignKeys: keys }),
    },
  };
}

function toField(column: FormatColumn, vocabularies: Vocabularies): object {
  const { name, meaning } = column;
  return {
    name,
    ...toType(column),
    description: meaning,
    ...toCategories(column, vocabularies),
    ...(name === 'id' ? { constraints: { required: true, unique: true } } : {}),
  };
}

/**
 * The text of the specification has a type `list`, its published schema has none: a list is a string there, with what
 * parts its members in two properties of our own.
 */
function toType({ type, members }: FormatColumn): object {
  if (type === 'list') {
    const listItemType = members === 'integer' ? 'integer' : 'string';
    return { type: 'string', listItemType, listDelimiter: '; ' };
  }
  if (type === 'date') return { type: 'string', constraints: { pattern: PARTIAL_DATE } };
  return { type: type === 'text' ? 'string' : type };
}
