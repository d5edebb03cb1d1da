import type { Schemas } from '../schema-part.ts';

/** What is mended without asking, because it has one right answer. */
export type MendKind =
  | 'address of the schema'
  | 'byte order mark'
  | 'line endings'
  | 'tabs'
  | 'commas before a closing bracket'
  | 'forgotten commas'
  | 'form'
  | 'order of fields'
  | 'order of entries'
  | 'order of rows'
  | 'blank rows'
  | 'separators'
  | 'spaces around texts'
  | 'forms of dates'
  | 'forms of numbers'
  | 'ids of entries'
  | 'ids that were given up';

/** What the mending of a record needs to know of the others. */
export interface MendContext {
  readonly schemas: Schemas;
  /** Every id that was ever used for an entry or a row: it is not used again. */
  readonly usedIds: ReadonlySet<string>;
  /** Ids that were given up → those that took their place. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Receives the kind of each mend that is made. */
  readonly note: (kind: MendKind) => void;
}
