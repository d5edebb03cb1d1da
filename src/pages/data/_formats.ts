/** The tables in every format, made once a build: the data page states sizes and hashes, the endpoints write the bytes. */
import { text } from '#i18n/text.ts';
import { writeSqlite } from '#dataset/write-sqlite.ts';
import { addresses } from '#views/addresses.ts';
import { toEnvelope } from '#views/downloads/envelope.ts';
import { toFormatFiles } from '#views/formats/format-files.ts';
import { toFormatTables, type FormatTable } from '#views/formats/format-table.ts';
import type { OutputFile } from '#views/formats/output-file.ts';
import { toPartitions } from '#views/formats/partitions.ts';
import { settings } from '../../components/settings.ts';
import { hasPublicAddress, toPublicAddress } from '../_address.ts';
import { getSite } from '../_site.ts';
import { getDownloads, schemas } from './_downloads.ts';

let tables: readonly FormatTable[] | undefined;

/** Every table with its rows, which the files and the API are made from. */
export function getFormatTables(): readonly FormatTable[] {
  tables ??= toFormatTables(getSite(), schemas);
  return tables;
}

let partitions: ReadonlyMap<string, OutputFile> | undefined;

/** The long tables, one Parquet file a country: `findings/country=SDN/findings.parquet`. */
export function getPartitions(): ReadonlyMap<string, OutputFile> {
  partitions ??= new Map(
    toPartitions(getFormatTables(), toEnvelope(text.downloads.all, getSite())).map((file) => [
      file.name,
      file,
    ]),
  );
  return partitions;
}

let files: Promise<ReadonlyMap<string, OutputFile>> | undefined;

/** The files by name: `findings.parquet`. */
export function getFormatFiles(): Promise<ReadonlyMap<string, OutputFile>> {
  files ??= toFormatFiles({
    input: getSite(),
    tables: getFormatTables(),
    partitions: [...getPartitions().values()],
    downloads: getDownloads(),
    identity: settings,
    homepage: hasPublicAddress ? toPublicAddress(addresses.data) : null,
    writeSqlite,
  });
  return files;
}

/** The file of a name. Throws where there is none. */
export async function getFormatFile(name: string): Promise<OutputFile> {
  const file = (await getFormatFiles()).get(name);
  if (!file) throw new Error(`No file of the data page is called "${name}".`);
  return file;
}
