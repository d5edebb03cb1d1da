/** The CSV files as CSV on the Web (W3C, Metadata Vocabulary for Tabular Data, 2015): a table group. */
import type { FormatColumn, FormatTable } from './format-table.ts';
import { PARTIAL_DATE } from './data-package.ts';
import { listForeignKeys } from './keys.ts';
import { DATA_LICENCE, type PublishedSet } from './published-set.ts';

const datatypes = {
  text: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
} as const;

/** The metadata of the tables' CSV files, for a file beside them that is called csv-metadata.json. */
export function toCsvw(set: PublishedSet, tables: readonly FormatTable[]): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': set.title,
    'dc:description': set.description,
    'dc:creator': set.author,
    'dc:license': { '@id': DATA_LICENCE.address },
    'dc:date': set.asOf,
    'dc:hasVersion': set.version,
    'dc:bibliographicCitation': set.citation,
    dialect: { delimiter: ',', encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tables: tables.map(toTable),
  };
}

function toTable(table: FormatTable): object {
  return {
    url: `${table.name}.csv`,
    'dc:title': table.title,
    'dc:description': table.says,
    tableSchema: {
      columns: table.columns.map(toColumn),
      primaryKey: 'id',
      foreignKeys: listForeignKeys(table).map((key) => ({
        columnReference: key.column,
        reference: { resource: `${key.table}.csv`, columnReference: 'id' },
      })),
    },
  };
}

function toColumn({ name, type, members, meaning }: FormatColumn): object {
  const described = { name, titles: name, 'dc:description': meaning };
  const required = name === 'id' ? { required: true } : {};
  if (type === 'list') {
    const datatype = members === 'integer' ? 'integer' : 'string';
    return { ...described, datatype, separator: '; ', null: '' };
  }
  if (type === 'date') {
    return { ...described, datatype: { base: 'string', format: PARTIAL_DATE }, null: '' };
  }
  return { ...described, datatype: datatypes[type], null: '', ...required };
}
