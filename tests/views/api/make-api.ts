import type { HistoryFile } from '#model/records.generated.ts';
import { text } from '#i18n/text.ts';
import { toApiFiles } from '#views/api/api-files.ts';
import type { DownloadInput } from '#views/downloads/column.ts';
import { toEnvelope } from '#views/downloads/envelope.ts';
import type { Row } from '#views/downloads/table.ts';
import { toFormatTables } from '#views/formats/format-table.ts';
import type { FrozenRecords } from '#views/releases/record-address.ts';
import { schemas } from '../downloads/make-input.ts';

/** An answer of the API. */
export interface Answer {
  readonly [field: string]: unknown;
  readonly total: number;
  readonly records: readonly Row[];
  readonly included: Readonly<Record<string, readonly Row[]>>;
}

export function makeApi(
  input: DownloadInput,
  history: readonly HistoryFile[] = [],
  frozen: FrozenRecords = new Map(),
) {
  const tables = toFormatTables(input, schemas);
  const edition = toEnvelope(text.api.title, input);
  const toAddress = (address: string) => `https://poc.example/${address}`;
  return { tables, files: toApiFiles({ tables, edition, history, frozen, toAddress }) };
}

export function readAnswer(files: ReadonlyMap<string, () => string>, name: string): Answer {
  const write = files.get(`api/v1/${name}`);
  if (!write) throw new Error(`The API has no ${name}.`);
  return JSON.parse(write()) as Answer; // its fields are what the tests look at
}
