/** Every file of the data page in every format. The same input gives the same bytes. */
import { text } from '#i18n/text.ts';
import type { Identity } from '../citing/cited-work.ts';
import type { DownloadInput } from '../downloads/column.ts';
import type { Downloads } from '../downloads/downloads.ts';
import { toEnvelope, type Envelope } from '../downloads/envelope.ts';
import { toCsvw } from './csvw.ts';
import { toDataPackage } from './data-package.ts';
import { toDcat } from './dcat.ts';
import type { FormatTable } from './format-table.ts';
import { toNdjson } from './ndjson.ts';
import { toOutputFile, type OutputFile } from './output-file.ts';
import { toParquet } from './parquet.ts';
import { isPartitioned } from './partitions.ts';
import { SET_NAME, toPublishedSet } from './published-set.ts';
import { toReadme } from './readme.ts';
import { toRoCrate } from './ro-crate.ts';
import { toSqlTables, type SqlTable } from './sqlite.ts';
import { toXlsx } from './xlsx.ts';
import { toZip } from './zip.ts';

/** Formats of which there is a file a table. */
export const TABLE_FORMATS = ['csv', 'json', 'ndjson', 'parquet'] as const;

export interface FormatInput {
  readonly input: DownloadInput;
  /** All tables, made from the same input. */
  readonly tables: readonly FormatTable[];
  /** The long ones of them, a file a country. */
  readonly partitions: readonly OutputFile[];
  /** The CSV and JSON files, made from the same input. */
  readonly downloads: Downloads;
  readonly identity: Identity;
  /** Absolute address of the data page; null where the site has none yet. */
  readonly homepage: string | null;
  /** Makes a database of tables; given from outside, because it is no pure function. */
  readonly writeSqlite: (tables: readonly SqlTable[]) => Uint8Array;
}

/** The files by name, in the order: tables, files that hold all tables, what describes the files. */
export async function toFormatFiles(given: FormatInput): Promise<ReadonlyMap<string, OutputFile>> {
  const { input, tables, partitions, downloads } = given;
  const edition = toEnvelope(text.downloads.all, input);
  const parts = toTableFiles(tables, downloads, edition);
  const dictionary = toOutputFile('dictionary.csv', downloads.dictionary.text);
  const set = toPublishedSet(edition, given.identity, given.homepage);
  const byName = new Map(parts.map((file) => [file.name, file]));
  const dataPackage = toJsonFile(
    'datapackage.json',
    toDataPackage(set, tables, byName, input.dataset.vocabularies),
  );
  const wholes = [
    ...(await toDatabases(tables, given, edition)),
    ...TABLE_FORMATS.map((format) => {
      const own = parts.filter(({ name }) => name.endsWith(`.${format}`));
      const readme = toOutputFile('README.txt', toReadme(tables, edition, format));
      const described = format === 'csv' ? [dataPackage] : [];
      return toOutputFile(`${format}.zip`, toZip([readme, ...own, dictionary, ...described]));
    }),
    toPartitionZip(tables, partitions, edition, dictionary),
    toOutputFile('all.json', downloads.all.text),
  ];
  const files = [...parts, ...wholes];
  const crated = [...files, dictionary, dataPackage];
  const all = [
    ...crated,
    toJsonFile('csv-metadata.json', toCsvw(set, tables)),
    toJsonFile('ro-crate-metadata.json', toRoCrate(set, crated)),
    toJsonFile('catalog.jsonld', toDcat(set, tables, files, wholes)),
  ];
  return new Map(all.map((file) => [file.name, file]));
}

/** The long tables in their folders, a country each, as a program reads them from a disk or an object store. */
function toPartitionZip(
  tables: readonly FormatTable[],
  partitions: readonly OutputFile[],
  edition: Envelope,
  dictionary: OutputFile,
): OutputFile {
  const divided = tables.filter(({ name }) => isPartitioned(name));
  const readme = toOutputFile('README.txt', toReadme(divided, edition, 'parquet'));
  return toOutputFile('by-country.zip', toZip([readme, ...partitions, dictionary]));
}

/** The workbook and the database. */
async function toDatabases(
  tables: readonly FormatTable[],
  { downloads, writeSqlite }: FormatInput,
  edition: Envelope,
): Promise<readonly OutputFile[]> {
  const entries = downloads.tables.flatMap(({ dictionary }) => dictionary);
  return [
    toOutputFile(`${SET_NAME}.xlsx`, await toXlsx(tables, entries, edition)),
    toOutputFile(`${SET_NAME}.sqlite`, writeSqlite(toSqlTables(tables, entries))),
  ];
}

function toTableFiles(
  tables: readonly FormatTable[],
  downloads: Downloads,
  edition: Envelope,
): readonly OutputFile[] {
  const texts = downloads.tables.flatMap(({ name, csv, json }) => [
    toOutputFile(`${name}.csv`, csv.text),
    toOutputFile(`${name}.json`, json.text),
  ]);
  const made = tables.flatMap((table) => [
    toOutputFile(`${table.name}.ndjson`, toNdjson(table)),
    toOutputFile(`${table.name}.parquet`, toParquet(table, edition)),
  ]);
  return [...texts, ...made];
}

function toJsonFile(name: string, value: object): OutputFile {
  return toOutputFile(name, `${JSON.stringify(value, null, 1)}\n`);
}
