import { isList } from '#model/json-shape.ts';
import type { Json } from '../fill-vocabularies.ts';
import type { RecordKind } from '../layout.ts';
import {
  findEntrySchema,
  findProperty,
  listFields,
  listRequired,
  type SchemaPart,
  type Schemas,
} from '../schema-part.ts';
import { REFERENCES } from './recipes.ts';

/** One field that somebody fills in. */
export interface Question {
  /** Way to the field: `['role', 'value']`. */
  readonly path: readonly string[];
  /** Its name as a flag: `role.value`. */
  readonly name: string;
  /** What the field holds, in the words of the schema. */
  readonly says: string;
  /** True where a record without it is refused. */
  readonly isRequired: boolean;
  /** True where the group in which it stands, if there is one, is refused without it. */
  readonly isRequiredInGroup: boolean;
  /** True for a list of values. */
  readonly isList: boolean;
  /** The schema of the value, or of one value of the list. */
  readonly part: SchemaPart;
  /** Members of the closed list; empty where it is open. */
  readonly choice: readonly Json[];
  /** The kind of record that it names; null where it names none. */
  readonly names: RecordKind | null;
  /** A value such as may stand there, as it is typed; null where the schema has none that fits on a line. */
  readonly example: string | null;
}

/** What the schema says, without the file of the closed list: its members are shown beside it. */
export function withoutFileName(says: string): string {
  return says.replace(/: an id from data\/vocabularies\/[\w-]+\.csv/, '');
}

/** The fields to fill in, in the order of the schema. Lists of entries are left out: entries are added one by one. */
export function listQuestions(schema: SchemaPart, schemas: Schemas): readonly Question[] {
  const required = listRequired(schema);
  return listFields(schema)
    .filter((name) => name !== '$schema' && name !== 'id')
    .flatMap((name) => {
      const property = findProperty(schema, name, schemas);
      if (property === undefined) return [];
      const isRequired = required.includes(name);
      return toQuestions([name], property, { isRequired, isInGroup: isRequired }, schemas);
    });
}

/** The required lists that begin empty, because their entries are added one by one. */
export function listEmptyLists(schema: SchemaPart, schemas: Schemas): readonly string[] {
  return listRequired(schema).filter((name) => {
    const property = findProperty(schema, name, schemas);
    return property?.['type'] === 'array' && property['minItems'] === undefined;
  });
}

function toQuestions(
  path: readonly string[],
  property: SchemaPart,
  { isRequired, isInGroup }: { readonly isRequired: boolean; readonly isInGroup: boolean },
  schemas: Schemas,
): readonly Question[] {
  if (property['type'] === 'object') {
    const needed = listRequired(property);
    return listFields(property).flatMap((name) => {
      const inner = findProperty(property, name, schemas);
      if (inner === undefined) return [];
      const isNeeded = needed.includes(name);
      const rank = { isRequired: isRequired && isNeeded, isInGroup: isNeeded };
      return toQuestions([...path, name], inner, rank, schemas);
    });
  }
  const entry = findEntrySchema(property, schemas);
  if (entry?.['type'] === 'object') return [];
  const part = entry ?? property;
  const name = path.join('.');
  const choice = part['enum'];
  const isFilled = entry === undefined || property['minItems'] !== undefined;
  return [
    {
      path,
      name,
      says: String(property['description'] ?? ''),
      isRequired: isRequired && isFilled,
      isRequiredInGroup: isInGroup && isFilled,
      isList: entry !== undefined,
      part,
      choice: isList(choice) ? choice : [],
      names: REFERENCES[name] ?? null,
      example: findExample(property),
    },
  ];
}

function findExample({ examples }: SchemaPart): string | null {
  const all = isList(examples) ? examples : [];
  const typed = all.map((example) =>
    isList(example) ? example.map(String).join(', ') : String(example),
  );
  return typed.find((example) => example !== '' && example.length <= 80) ?? null;
}
