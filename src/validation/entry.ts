import type { Iso3 } from '#model/records.generated.ts';
import type { CheckFile, FindingFile, IncentiveFile } from '#model/records.generated.ts';
import type { Draft } from './draft.ts';
import type { RecordKind, RecordShapes } from './layout.ts';
import type { FieldPath, ParsedFile } from './parsed-file.ts';
import type { Spot } from './problem.ts';

/** A record, a row, or a dated part of a record, as the rules see it. */
export interface Entry<T = unknown> {
  readonly kind: EntryKind;
  /** Its permanent id; undefined where it has none, or one of a wrong form. */
  readonly id: string | undefined;
  /** Code of the country in whose folder it stands, or which its row names; null elsewhere. */
  readonly country: Iso3 | null;
  readonly file: ParsedFile;
  /** What of it is as its schema says. */
  readonly value: Draft<T>;
  /** Where one of its fields stands, or itself. */
  readonly spotOf: (...path: FieldPath) => Spot;
}

/** A record or row: the whole of it where its shape is right, else null. */
export interface RecordEntry<T> extends Entry<T> {
  readonly whole: T | null;
}

/** A finding, check or incentive, and the record in which it stands. */
export interface PartEntry<T, O> extends Entry<T> {
  readonly owner: RecordEntry<O>;
  /** Its position in the owner's list, from 0. */
  readonly index: number;
}

export type PartKind = 'finding' | 'check' | 'incentive';
export type EntryKind = RecordKind | PartKind;

export type Finding = PartEntry<FindingFile, RecordShapes['commitment']>;
export type Check = PartEntry<CheckFile, RecordShapes['claim']>;
export type Incentive = PartEntry<IncentiveFile, RecordShapes['actor']>;

/** What an entry is called in a message. */
export const ENTRY_NAMES: Readonly<Record<EntryKind, string>> = {
  access: 'a fact on access',
  actor: 'an actor',
  audit: 'a re-reading',
  'audit-round': 'an audit',
  check: 'a check',
  claim: 'a claim',
  coding: 'a coding',
  'coding-round': "a coder's round",
  commitment: 'a commitment',
  compliance: 'a fact on compliance',
  country: 'a country',
  dataset: 'the data set',
  episode: 'an episode',
  finding: 'a finding',
  incentive: 'an incentive',
  judgement: 'a second judgement',
  mandate: 'a mandate',
  mission: 'a mission',
  redirect: 'a redirect',
  reply: 'a reply',
  risk: 'a risk',
  source: 'a source',
  strategy: 'a strategy',
  'vocabulary-term': 'a term of a closed list',
};

/** The entry for a record; its id is its file's name in JSON, and what the row says in CSV. */
export function toRecordEntry<K extends RecordKind>(
  kind: K,
  file: ParsedFile,
  shaped: {
    readonly whole: RecordShapes[K] | null;
    readonly draft: Draft<RecordShapes[K]>;
    readonly rowId: string | undefined;
    readonly spotOf: (path: FieldPath) => Spot;
  },
): RecordEntry<RecordShapes[K]> {
  const { folder, name, format } = file.layout;
  const fileId = kind === 'country' ? (folder ?? name) : name;
  return {
    kind,
    id: format === 'csv' ? shaped.rowId : fileId,
    country: folder === null ? readCountry(shaped.draft) : folder.toUpperCase(),
    file,
    value: shaped.draft,
    whole: format === 'csv' || file.isWhole ? shaped.whole : null,
    spotOf: (...path) => shaped.spotOf(path),
  };
}

/** The country that a row names, where its file stands in no country's folder. */
function readCountry(draft: object): Iso3 | null {
  return 'country' in draft && typeof draft.country === 'string' ? draft.country : null;
}

/** The entries for the parts that stand in a record's list; holes that a wrong shape has left are passed over. */
export function toPartEntries<T extends { readonly id: string }, O>(
  kind: PartKind,
  owner: RecordEntry<O>,
  field: string,
  parts: readonly (Draft<T> | undefined)[] | undefined,
  idOf: (part: Draft<T>) => string | undefined,
): PartEntry<T, O>[] {
  return (parts ?? []).flatMap((value, index) => {
    if (value === undefined) return [];
    const { country, file } = owner;
    const spotOf = (...path: FieldPath): Spot => owner.spotOf(field, index, ...path);
    return [{ kind, id: idOf(value), country, file, value, owner, index, spotOf }];
  });
}
