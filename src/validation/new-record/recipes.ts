import type { EntryKind } from '../entry.ts';
import { COUNTRY_ROWS, isTableRow, type RecordKind } from '../layout.ts';
import {
  findEntrySchema,
  findProperty,
  getRecordSchema,
  type SchemaPart,
  type Schemas,
} from '../schema-part.ts';

/** What can be written anew: a record of its own, an entry inside one, or a row. */
export type NewKind =
  | 'access'
  | 'actor'
  | 'check'
  | 'claim'
  | 'commitment'
  | 'compliance'
  | 'country'
  | 'finding'
  | 'incentive'
  | 'mandate'
  | 'reply'
  | 'risk'
  | 'source'
  | 'strategy';

/** How something new is made. */
export interface Recipe {
  readonly kind: NewKind;
  /** The kind of record that it is, or inside which it stands. */
  readonly record: RecordKind;
  /** The list inside the record, for an entry; null for a record or row of its own. */
  readonly list: string | null;
  /** The letter before the number in an entry's id. */
  readonly letter: string | null;
  /** Where it stands: in a country, inside a record, or in what all countries share. A new country is in none yet. */
  readonly where: 'country' | 'record' | 'all';
}

const RECIPES: readonly Recipe[] = [
  ...(
    ['source', 'strategy', 'commitment', 'claim', 'actor', 'reply', ...COUNTRY_ROWS] as const
  ).map((kind): Recipe => ({ kind, record: kind, list: null, letter: null, where: 'country' })),
  { kind: 'country', record: 'country', list: null, letter: null, where: 'all' },
  { kind: 'mandate', record: 'mandate', list: null, letter: null, where: 'all' },
  { kind: 'finding', record: 'commitment', list: 'evidence', letter: 'f', where: 'record' },
  { kind: 'check', record: 'claim', list: 'checks', letter: 'k', where: 'record' },
  { kind: 'incentive', record: 'actor', list: 'incentives', letter: 'i', where: 'record' },
];

/** The names of all that can be written anew. */
export const NEW_KINDS: readonly NewKind[] = RECIPES.map(({ kind }) => kind);

/** True for a record of its own, whose id somebody chooses; a country has its code, a row what it is due. */
export function choosesId({ record, list }: Recipe): boolean {
  return list === null && record !== 'country' && !isTableRow(record);
}

/** How something of a kind is made; undefined where there is no such kind. */
export function findRecipe(kind: string): Recipe | undefined {
  return RECIPES.find((recipe) => recipe.kind === kind);
}

/** How an entry of a list in a kind of record is made; undefined where entries are not made one by one. */
export function findEntryRecipe(record: RecordKind, list: string): Recipe | undefined {
  return RECIPES.find((recipe) => recipe.record === record && recipe.list === list);
}

/** The schema of what is asked: of the record, or of an entry of its list. */
export function getQuestionSchema({ record, list }: Recipe, schemas: Schemas): SchemaPart {
  const schema = getRecordSchema(schemas, record);
  if (list === null) return schema;
  const property = findProperty(schema, list, schemas);
  const entry = property && findEntrySchema(property, schemas);
  if (entry === undefined) throw new Error(`schemas/${record}.schema.json has no list "${list}".`);
  return entry;
}

/** Fields that name another record, and its kind. */
export const REFERENCES: Readonly<Record<string, EntryKind & RecordKind>> = {
  instrument: 'source',
  linkedMissions: 'mission',
  mission: 'mission',
  source: 'source',
  sources: 'source',
  strategy: 'strategy',
};
