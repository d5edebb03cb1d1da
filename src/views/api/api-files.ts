/** Every file of the API: one envelope, in which `records` is a list, of one where the file is of one record. */
import { text } from '#i18n/text.ts';
import type { HistoryFile } from '#model/records.generated.ts';
import type { Envelope } from '../downloads/envelope.ts';
import { writeJson } from '../downloads/envelope.ts';
import type { Row, TableName } from '../downloads/table.ts';
import type { FormatTable } from '../formats/format-table.ts';
import { DATA_LICENCE } from '../formats/published-set.ts';
import type { FrozenRecords } from '../releases/record-address.ts';
import { toRecordMaker, type RecordMaker } from './api-record.ts';
import { listVersions, toChanges } from './changes.ts';
import { toOpenApi } from './openapi.ts';
import {
  API_FOLDER,
  API_VERSION,
  collectionAddress,
  SINGLE_KINDS,
  type Inclusion,
  type SingleKind,
} from './resources.ts';

export interface ApiInput {
  readonly tables: readonly FormatTable[];
  readonly edition: Envelope;
  readonly history: readonly HistoryFile[];
  /** Records that have a frozen page in a release. */
  readonly frozen: FrozenRecords;
  /** An address within the site as it is to be followed: in full, where the site has one. */
  readonly toAddress: (address: string) => string;
}

/** What stands before the records of every answer. */
export interface ApiHead {
  readonly kind: 'index' | 'collection' | 'record' | 'changes';
  /** Name of the collection. */
  readonly name: string;
  readonly lastModified: string;
  /** Address of the answer, within the site. */
  readonly address: string;
}

/** Texts of the API's files by their address within the site, each made when it is asked for. */
export function toApiFiles(input: ApiInput): ReadonlyMap<string, () => string> {
  const { tables, edition, history, frozen, toAddress } = input;
  const versions = listVersions(history, [...frozen.keys()]);
  const maker = toRecordMaker({ history, frozen, first: edition.asOf, toAddress });
  const write = (head: ApiHead, records: readonly Row[], included = {}) =>
    writeAnswer(input, head, records, included);
  const collections = tables.map((table): readonly [string, () => string] => {
    const address = collectionAddress(table.name);
    const lastModified = maker.lastModifiedOf(table);
    const head = { kind: 'collection', name: table.name, lastModified, address } as const;
    return [
      address,
      () =>
        write(
          head,
          table.rows.map((row) => maker.toRecord(table.name, row)),
        ),
    ];
  });
  const changes = [null, ...versions].map((since): readonly [string, () => string] => {
    const address = changesAddress(since);
    const { lastModified } = maker;
    const head = { kind: 'changes', name: 'changes', lastModified, address } as const;
    return [address, () => write(head, toChanges(history, since))];
  });
  const index = { kind: 'index', name: 'index', address: `${API_FOLDER}index.json` } as const;
  const { lastModified } = maker;
  return new Map([
    [index.address, () => write({ ...index, lastModified }, listResources(input, maker))],
    ...collections,
    ...SINGLE_KINDS.flatMap((kind) => toSingles(kind, input, maker)),
    ...changes,
    [`${API_FOLDER}openapi.json`, () => writeJson(toOpenApi(tables, edition, toAddress('')))],
  ]);
}

/** Address of the changes since a version of the data; of all for null. */
export const changesAddress = (since: string | null): string =>
  since === null ? `${API_FOLDER}changes.json` : `${API_FOLDER}changes/since-${since}.json`;

function writeAnswer(
  { edition, toAddress }: ApiInput,
  { kind, name, lastModified, address }: ApiHead,
  records: readonly Row[],
  included: Readonly<Record<string, readonly Row[]>>,
): string {
  const { dataVersion, dataStatus, lastRelease, methodVersion, schemaVersion, asOf, citation } =
    edition;
  return writeJson({
    apiVersion: API_VERSION,
    kind,
    name,
    ...{ dataVersion, dataStatus, lastRelease, methodVersion, schemaVersion, asOf, citation },
    lastModified,
    licence: DATA_LICENCE.id,
    self: toAddress(address),
    index: toAddress(`${API_FOLDER}index.json`),
    total: records.length,
    records,
    included,
  });
}

function toSingles(
  { table: name, included }: SingleKind,
  input: ApiInput,
  maker: RecordMaker,
): readonly (readonly [string, () => string])[] {
  const { tables } = input;
  const table = getTable(tables, name);
  const groups = included.map((inclusion) => ({
    ...inclusion,
    rows: groupRows(tables, inclusion),
  }));
  return table.rows.map((row) => {
    const id = String(row['id']);
    const address = `${API_FOLDER}${name}/${id}.json`;
    const write = () => {
      const record = maker.toRecord(name, row);
      const lastModified = String(record['lastModified']);
      const head = { kind: 'record', name, lastModified, address } as const;
      const parts = groups.map((group): readonly [string, readonly Row[]] => [
        group.table,
        (group.rows.get(id) ?? []).map((each) => maker.toRecord(group.table, each)),
      ]);
      return writeAnswer(input, head, [record], Object.fromEntries(parts));
    };
    return [address, write] as const;
  });
}

function groupRows(
  tables: readonly FormatTable[],
  { table, column }: Inclusion,
): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(getTable(tables, table).rows, (row) => String(row[column]));
}

function getTable(tables: readonly FormatTable[], name: TableName): FormatTable {
  const table = tables.find((each) => each.name === name);
  if (!table) throw new Error(`No table is called "${name}".`);
  return table;
}

function listResources(
  { tables, history, frozen, toAddress }: ApiInput,
  maker: RecordMaker,
): readonly Row[] {
  const ofTables = tables.map((table) => ({
    id: table.name,
    title: table.title,
    says: table.says,
    total: table.rows.length,
    self: toAddress(collectionAddress(table.name)),
    single: SINGLE_KINDS.some((kind) => kind.table === table.name)
      ? toAddress(`${API_FOLDER}${table.name}/{id}.json`)
      : null,
    lastModified: maker.lastModifiedOf(table),
  }));
  const versions = listVersions(history, [...frozen.keys()]);
  const ofChanges = [null, ...versions].map((since) => ({
    id: since === null ? 'changes' : `changes-since-${since}`,
    title: text.api.changes,
    says: since === null ? text.api.allChanges : text.api.changesSince(since),
    total: toChanges(history, since).length,
    self: toAddress(changesAddress(since)),
    single: null,
    lastModified: maker.lastModified,
  }));
  return [...ofTables, ...ofChanges];
}
