/** What the API serves: every table as a collection, and these kinds of record one by one, with what belongs to each. */
import type { ChangedKind } from '#scoring/change/plain-record.ts';
import type { TableName } from '../downloads/table.ts';

/** The version of the API's shape. Within it no field is removed or given another type. */
export const API_VERSION = 'v1';

/** Folder of the API, within the site. */
export const API_FOLDER = `api/${API_VERSION}/`;

/** Rows of another table that belong to a record: those whose column holds the record's id. */
export interface Inclusion {
  readonly table: TableName;
  readonly column: string;
}

/** A kind of record with a file of its own each. */
export interface SingleKind {
  readonly table: TableName;
  readonly included: readonly Inclusion[];
}

const of = (table: TableName, column = 'id'): Inclusion => ({ table, column });

/**
 * Kinds of record with a file each: what people cite and look up. Findings stand with their commitment, checks with their
 * claim, incentives with their actor; threats, sources and the rest in their collections.
 */
export const SINGLE_KINDS: readonly SingleKind[] = [
  {
    table: 'countries',
    included: [
      of('scores-sets'),
      of('scores-credibility'),
      of('scores-incentives'),
      of('scores-commitments', 'country'),
      of('scores-claims', 'country'),
      of('gaps', 'country'),
    ],
  },
  { table: 'missions', included: [of('mandates', 'mission'), of('episodes', 'mission')] },
  { table: 'episodes', included: [of('scores-sets'), of('scores-credibility')] },
  {
    table: 'strategies',
    included: [
      of('design', 'strategy'),
      of('commitments', 'strategy'),
      of('scores-sets'),
      of('scores-credibility'),
    ],
  },
  { table: 'commitments', included: [of('findings', 'commitment'), of('scores-commitments')] },
  { table: 'claims', included: [of('checks', 'claim'), of('scores-claims')] },
  { table: 'actors', included: [of('incentives', 'actor')] },
];

/** The record in data/history/ in which a change of a table's row shows: its kind, and the column with its id. */
export const HISTORY_OF: Partial<
  Record<TableName, { readonly kind: ChangedKind; readonly column: string }>
> = {
  countries: { kind: 'country', column: 'id' },
  missions: { kind: 'mission', column: 'id' },
  mandates: { kind: 'mandate', column: 'id' },
  episodes: { kind: 'episode', column: 'id' },
  strategies: { kind: 'strategy', column: 'id' },
  design: { kind: 'strategy', column: 'strategy' },
  commitments: { kind: 'commitment', column: 'id' },
  findings: { kind: 'commitment', column: 'commitment' },
  claims: { kind: 'claim', column: 'id' },
  checks: { kind: 'claim', column: 'claim' },
  actors: { kind: 'actor', column: 'id' },
  incentives: { kind: 'actor', column: 'actor' },
  risks: { kind: 'risk', column: 'id' },
  access: { kind: 'access', column: 'id' },
  compliance: { kind: 'compliance', column: 'id' },
  sources: { kind: 'source', column: 'id' },
  gaps: { kind: 'country', column: 'country' },
};

/** Address of a table's collection, within the site. */
export const collectionAddress = (table: string): string => `${API_FOLDER}${table}.json`;

/** Address of a record: its own file, or its place in the collection. */
export function recordAddress(table: TableName, id: string): string {
  const isSingle = SINGLE_KINDS.some((kind) => kind.table === table);
  return isSingle ? `${API_FOLDER}${table}/${id}.json` : `${collectionAddress(table)}#${id}`;
}
