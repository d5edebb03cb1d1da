import { loadDataFolder } from '#dataset/dataset.ts';
import { writeSqlite } from '#dataset/write-sqlite.ts';
import { text } from '#i18n/text.ts';
import type { DownloadInput } from '#views/downloads/column.ts';
import { toDownloads } from '#views/downloads/downloads.ts';
import { toEnvelope } from '#views/downloads/envelope.ts';
import { toFormatFiles } from '#views/formats/format-files.ts';
import { toFormatTables } from '#views/formats/format-table.ts';
import type { OutputFile } from '#views/formats/output-file.ts';
import { toPartitions } from '#views/formats/partitions.ts';
import { schemas, toInput } from '../downloads/make-input.ts';

export type Files = ReadonlyMap<string, OutputFile>;

export const identity = {
  name: 'POC Strategy Benchmark',
  publisher: '',
  versionDoi: '',
  conceptDoi: '',
};

/** The repository's own data. */
export function readCommitted(): DownloadInput {
  const { dataset, problems } = loadDataFolder('data');
  if (dataset === null) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return toInput(dataset);
}

export function makeFiles(input: DownloadInput, homepage: string | null = null): Promise<Files> {
  const downloads = toDownloads(input, schemas);
  const tables = toFormatTables(input, schemas);
  const partitions = toPartitions(tables, toEnvelope(text.downloads.all, input));
  return toFormatFiles({
    input,
    tables,
    partitions,
    downloads,
    identity,
    homepage,
    writeSqlite,
  });
}

export function getFile(files: Files, name: string): OutputFile {
  const file = files.get(name);
  if (!file) throw new Error(`No file is called "${name}".`);
  return file;
}

export function readText(files: Files, name: string): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(getFile(files, name).bytes);
}
