import type {
  AccessRow,
  ActorFile,
  AuditRoundRow,
  AuditRow,
  ClaimFile,
  CodingRoundRow,
  CodingRow,
  CommitmentFile,
  ComplianceRow,
  CountryFile,
  DatasetFile,
  EpisodeRow,
  JudgementRow,
  MandateRow,
  MissionFile,
  RedirectRow,
  ReplyFile,
  RiskRow,
  SourceFile,
  StrategyFile,
  VocabularyTerm,
} from '#model/records.generated.ts';

/** The shape of each kind of record, as its schema defines it. */
export interface RecordShapes {
  readonly access: AccessRow;
  readonly actor: ActorFile;
  readonly audit: AuditRow;
  readonly 'audit-round': AuditRoundRow;
  readonly claim: ClaimFile;
  readonly coding: CodingRow;
  readonly 'coding-round': CodingRoundRow;
  readonly commitment: CommitmentFile;
  readonly compliance: ComplianceRow;
  readonly country: CountryFile;
  readonly dataset: DatasetFile;
  readonly episode: EpisodeRow;
  readonly judgement: JudgementRow;
  readonly mandate: MandateRow;
  readonly mission: MissionFile;
  readonly redirect: RedirectRow;
  readonly reply: ReplyFile;
  readonly risk: RiskRow;
  readonly source: SourceFile;
  readonly strategy: StrategyFile;
  readonly 'vocabulary-term': VocabularyTerm;
}

/** Kind of record; its schema is `schemas/<kind>.schema.json`. */
export type RecordKind = keyof RecordShapes;

/** Rows of a country's own CSV files, each with the country's code, this word and three digits as its id. */
export const COUNTRY_ROWS = ['risk', 'access', 'compliance'] as const;
export type CountryRow = (typeof COUNTRY_ROWS)[number];

/** True for a kind of which a country has one CSV file. */
export function isCountryRow(kind: string): kind is CountryRow {
  return COUNTRY_ROWS.some((each) => each === kind);
}

/** The name of the file in which a country's rows of a kind stand. */
function toRowFile(kind: CountryRow): string {
  return kind === 'risk' ? 'risks.csv' : `${kind}.csv`;
}

/** Rows that are added one by one: those of a country's own tables, and mandates, which stand in one table for all. */
export type TableRow = CountryRow | 'mandate';

/** True for a kind whose rows are added one by one. */
export function isTableRow(kind: string): kind is TableRow {
  return kind === 'mandate' || isCountryRow(kind);
}

/** Where the rows of a kind stand; `country` is a code in lower case. */
export function toTablePath(kind: TableRow, country: string | null): string {
  return kind === 'mandate'
    ? 'data/mandates.csv'
    : `data/countries/${country ?? ''}/${toRowFile(kind)}`;
}

/** What a path says of the file that stands there. */
export interface FileLayout {
  /** Kind of the records in it; `method` has no schema and is read by the method itself. */
  readonly kind: RecordKind | 'method';
  readonly format: 'json' | 'csv';
  /** The file's name without its ending: the record's id, the coder, or the name of the list. */
  readonly name: string;
  /** ISO 3166-1 code in lower case where the file stands in a country's folder. */
  readonly folder: string | null;
}

const COUNTRY_FOLDERS: Readonly<Record<string, RecordKind>> = {
  actors: 'actor',
  claims: 'claim',
  commitments: 'commitment',
  sources: 'source',
  strategies: 'strategy',
};
const COUNTRY_FILES: Readonly<Record<string, RecordKind>> = {
  'country.json': 'country',
  ...Object.fromEntries(COUNTRY_ROWS.map((kind) => [toRowFile(kind), kind])),
};
const DATA_FOLDERS: Readonly<Record<string, readonly [FileLayout['kind'], FileLayout['format']]>> =
  {
    audits: ['audit', 'csv'],
    codings: ['coding', 'csv'],
    judgements: ['judgement', 'csv'],
    method: ['method', 'json'],
    missions: ['mission', 'json'],
    replies: ['reply', 'json'],
    sources: ['source', 'json'],
    vocabularies: ['vocabulary-term', 'csv'],
  };
const DATA_FILES: Readonly<Record<string, RecordKind>> = {
  'audits.csv': 'audit-round',
  'coding-rounds.csv': 'coding-round',
  'dataset.json': 'dataset',
  'episodes.csv': 'episode',
  'mandates.csv': 'mandate',
  'redirects.csv': 'redirect',
};

/** What stands at a path such as `data/countries/sdn/claims/sdn-x.json`; undefined where nothing belongs there. */
export function findLayout(path: string): FileLayout | undefined {
  const [root, first, second, third, fourth, ...deeper] = path.split('/');
  if (root !== 'data' || first === undefined || deeper.length > 0) return undefined;
  if (second === undefined) return toLayout(find(DATA_FILES, first), first, null);
  if (first !== 'countries') {
    const [kind, format] = find(DATA_FOLDERS, first) ?? [];
    return third === undefined ? toLayout(kind, second, null, format) : undefined;
  }
  if (third === undefined) return undefined;
  if (fourth === undefined) return toLayout(find(COUNTRY_FILES, third), third, second);
  return toLayout(find(COUNTRY_FOLDERS, third), fourth, second, 'json');
}

/** Names of the folders in which files of a kind stand, in data/ and in a country's own. */
export const KIND_FOLDERS: readonly string[] = [
  ...new Set([...Object.keys(COUNTRY_FOLDERS), ...Object.keys(DATA_FOLDERS)]),
];

const FOLDER_BY_KIND: ReadonlyMap<FileLayout['kind'], string> = new Map([
  ...Object.entries(DATA_FOLDERS).map(([folder, [kind]]) => [kind, folder] as const),
  ...Object.entries(COUNTRY_FOLDERS).map(([folder, kind]) => [kind, folder] as const),
]);

/** The name of the folder in which files of a kind stand; undefined for a kind that has none of its own. */
export function findKindFolder(kind: FileLayout['kind']): string | undefined {
  return FOLDER_BY_KIND.get(kind);
}

/** Kinds that a country's own folder has a folder for. */
export const COUNTRY_KINDS: ReadonlySet<FileLayout['kind']> = new Set(
  Object.values(COUNTRY_FOLDERS),
);

/** Kinds of which each record is a file under its own id. */
export const FILE_KINDS: readonly RecordKind[] = [
  ...Object.values(COUNTRY_FOLDERS),
  'mission',
  'reply',
];

/** The address of a record's schema from where its file stands. */
export function toSchemaAddress(path: string, kind: FileLayout['kind']): string {
  return `${'../'.repeat(path.split('/').length - 1)}schemas/${kind}.schema.json`;
}

function toLayout(
  kind: FileLayout['kind'] | undefined,
  fileName: string,
  folder: string | null,
  wanted?: FileLayout['format'],
): FileLayout | undefined {
  const [, name, format] = /^(.+)\.(json|csv)$/.exec(fileName) ?? [];
  if (kind === undefined || name === undefined || (format !== 'json' && format !== 'csv')) {
    return undefined;
  }
  if (wanted !== undefined && wanted !== format) return undefined;
  return { kind, format, name, folder };
}

function find<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
