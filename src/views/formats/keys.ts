/** How the tables join: each has `id` as its key, and these columns hold the key of another table. */
import type { TableName } from '../downloads/table.ts';
import type { FormatTable } from './format-table.ts';

/** A column that holds ids of another table; null where a row leads to none. */
export interface ForeignKey {
  readonly column: string;
  readonly table: TableName;
}

/** Columns by name: they mean the same in every table. */
const shared: Readonly<Record<string, TableName>> = {
  country: 'countries',
  mission: 'missions',
  strategy: 'strategies',
  commitment: 'commitments',
  claim: 'claims',
  actor: 'actors',
  weakestActor: 'actors',
  source: 'sources',
  instrument: 'sources',
};

/** Tables of which a row has the id of what it is about. */
const sameId: Partial<Record<TableName, TableName>> = {
  'scores-commitments': 'commitments',
  'scores-claims': 'claims',
  'scores-incentives': 'countries',
};

/** The keys of a table that lead to others. A list of ids is none: neither SQL nor a data package can say so. */
export function listForeignKeys({ name, columns }: FormatTable): readonly ForeignKey[] {
  const own = sameId[name];
  const named = columns.flatMap(({ name: column, type }): readonly ForeignKey[] => {
    const table = shared[column];
    return table === undefined || type !== 'text' ? [] : [{ column, table }];
  });
  return own === undefined ? named : [{ column: 'id', table: own }, ...named];
}
