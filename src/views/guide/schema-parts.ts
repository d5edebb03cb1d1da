/** What a schema says of a record's fields, as the data guide says it. */
import { findDateKind } from '#model/date-kind.ts';
import { getMembers, isSchema, resolveShape, type Schema, type Schemas } from '../schema-shape.ts';

/** One field: its path as a message of the check names it, without numbers: `evidence[].date`. */
export interface NamedPart {
  readonly path: string;
  readonly part: Schema;
  readonly isRequired: boolean;
}

/** What the guide says of one field. */
export interface PartWords {
  /** What may stand there: "date", "one of `themes`", "text, at most 600 characters". */
  readonly holds: string;
  readonly says: string;
  /** The first example that is short enough for a line, as JSON; null where none is. */
  readonly example: string | null;
}

/** An example as long as this still helps; a longer one is in the template. */
const longestExample = 60;

/** All fields of a record, each before the fields that stand in it. */
export function listParts(schema: Schema, schemas: Schemas): readonly NamedPart[] {
  return listFields(schema, '', schemas);
}

function listFields(schema: Schema, prefix: string, schemas: Schemas): readonly NamedPart[] {
  const { properties, required } = schema;
  if (!isSchema(properties)) return [];
  const needed: readonly unknown[] = Array.isArray(required) ? required : [];
  return Object.entries(properties).flatMap(([name, value]) => {
    if (name === '$schema' || !isSchema(value)) return [];
    const path = `${prefix}${name}`;
    const part = resolveShape(value, schemas);
    const members = getMembers(part, schemas);
    return [
      { path, part, isRequired: needed.includes(name) },
      ...listFields(members, members === part ? `${path}.` : `${path}[].`, schemas),
    ];
  });
}

/** What a field holds and means, in words. */
export function describePart(part: Schema, schemas: Schemas): PartWords {
  const { description, examples } = part;
  if (typeof description !== 'string') throw new Error('A field of a schema has no description.');
  const first = (Array.isArray(examples) ? (examples as readonly unknown[]) : [])
    .filter((example) => typeof example !== 'object')
    .map((example) => JSON.stringify(example))
    .find((example) => example.length <= longestExample);
  const isList = typeof part['x-vocabulary'] === 'string';
  return {
    holds: describeHolds(part, schemas),
    says: description,
    example: isList ? null : (first ?? null),
  };
}

function describeHolds(part: Schema, schemas: Schemas): string {
  const { type, enum: members, title } = part;
  const vocabulary = part['x-vocabulary'];
  if (typeof vocabulary === 'string')
    return `one of [${vocabulary}](vocabularies/${vocabulary}.csv)`;
  if (Array.isArray(members))
    return `one of ${members.map((member) => `\`${String(member)}\``).join(', ')}`;
  const dateKind = findDateKind(part);
  if (dateKind !== null) return dateKind === 'day' ? 'day' : 'day, month or year';
  if (title === 'RecordId') return 'id';
  if (title === 'Iso3') return 'country code';
  if (title === 'WebAddress') return 'web address';
  if (type === 'boolean') return '`true` or `false`';
  if (type === 'integer') return 'whole number';
  if (type === 'number') return 'number';
  if (type === 'object') return 'the fields below';
  if (type === 'array') {
    const members = getMembers(part, schemas);
    return members['type'] === 'object'
      ? 'list of entries'
      : `list: ${describeHolds(members, schemas)}`;
  }
  const { maxLength } = part;
  return typeof maxLength === 'number' ? `text, at most ${String(maxLength)} characters` : 'text';
}
