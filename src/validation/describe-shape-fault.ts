import { getFields } from '#model/json-shape.ts';
import type { ErrorObject } from 'ajv';
import { parsePartialDate } from '#model/partial-date.ts';
import { findDateKind } from '#model/date-kind.ts';
import { describeDate } from './describe-date.ts';
import { describeType, quoteValue } from './describe-type.ts';
import type { FileCode } from './problem-codes.ts';
import { formatChoice, isLike, sortByLikeness } from './suggest.ts';
import { toId } from './to-id.ts';

/** Words for one value that is not as its schema says. */
export interface ShapeFault {
  readonly code: FileCode;
  readonly found: string;
  readonly write: string;
  /** What stands where an id should, if anything may be known by it. */
  readonly written?: string;
}

/** Whole choices are printed up to this length; of longer lists, the two nearest members. */
const SHORT_LIST = 7;

/** Words for an error of the schema. */
export function describeShapeFault(error: ErrorObject, format: 'json' | 'csv'): ShapeFault {
  const schema = getFields(error.parentSchema);
  const value: unknown = error.data;
  const choice = schema['enum'];
  if (Array.isArray(choice) && typeof value !== 'object')
    return describeChoice(value, choice, schema);
  if (error.keyword === 'type') {
    return describeType(value, schema, format, error.instancePath === '');
  }
  if (typeof value === 'string') return describeText(value, error, schema);
  const quoted = quoteValue(value);
  switch (error.keyword) {
    case 'minItems':
      return {
        code: 'list-empty',
        found: 'The list is empty.',
        write: 'Write at least one entry.',
      };
    case 'uniqueItems':
      return {
        code: 'list-repeats',
        found: `${quoteValue(findRepeated(value, error))} stands in the list a second time.`,
        write: 'Delete it.',
      };
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return {
        code: 'out-of-range',
        found: `${quoted} is outside the range.`,
        write: `Write a number ${describeRange(schema)}.`,
      };
    default:
      return {
        code: 'wrong-form',
        found: `${quoted} is not as the schema says.`,
        write: toExample(schema),
      };
  }
}

function describeChoice(
  value: unknown,
  choice: readonly unknown[],
  schema: Readonly<Record<string, unknown>>,
): ShapeFault {
  const members = choice.map(String);
  const found = `${quoteValue(value)} is not on the list.`;
  const sorted = sortByLikeness(String(value), members);
  const [nearest = '', second = ''] = sorted;
  const bare = choice.find((member) => typeof member === 'number' && String(member) === value);
  if (bare !== undefined) {
    const text = `${quoteValue(value)} is text.`;
    return { code: 'wrong-type', found: text, write: `Write ${nearest} without quotes.` };
  }
  const list = schema['x-vocabulary'];
  const isWord = typeof value === 'string' && isLike(value, nearest) && nearest.length > 1;
  if (members.length <= SHORT_LIST) {
    const write = isWord
      ? `Did you mean "${nearest}"? The choice is ${formatChoice(members)}.`
      : `Write ${formatChoice(members)}.`;
    return { code: 'not-in-list', found, write };
  }
  const where = typeof list === 'string' ? ` All are in data/vocabularies/${list}.csv.` : '';
  // No word resembles a letter: coders are called so.
  const isGuess = nearest.length > 1 || second.length > 1 || isLike(String(value), nearest);
  const write = isGuess
    ? `Did you mean "${nearest}" or "${second}"?${where}`
    : `Write one of the ids of the list.${where}`;
  return { code: 'not-in-list', found, write };
}

/** The entry that stands in a list a second time. */
function findRepeated(list: unknown, error: ErrorObject): unknown {
  const index = findRepeatedIndex(error);
  return Array.isArray(list) && index !== undefined ? list[index] : list;
}

/** Position of the entry that stands in a list a second time; undefined where the fault is another. */
export function findRepeatedIndex({ keyword, params }: ErrorObject): number | undefined {
  if (keyword !== 'uniqueItems') return undefined;
  return Math.max(Number(params['i']), Number(params['j']));
}

function describeText(
  value: string,
  error: ErrorObject,
  schema: Readonly<Record<string, unknown>>,
): ShapeFault {
  if (error.keyword === 'maxLength') {
    const limit = Number(error.params['limit']);
    const length = Array.from(value).length;
    const found = `The text has ${length} characters; at most ${limit} fit.`;
    return { code: 'text-too-long', found, write: 'Shorten it, or divide the record.' };
  }
  if (value === '') {
    const write = 'Write it; leave the field out where it is unknown.';
    return { code: 'text-empty', found: 'The text is empty.', write };
  }
  const quoted = quoteValue(value);
  const dateKind = findDateKind(schema);
  if (dateKind !== null) return describeDate(value, dateKind === 'day', parsePartialDate(value));
  switch (schema['title']) {
    case 'RecordId':
      return {
        code: 'id-form',
        found: `${quoted} is not an id.`,
        write: describeId(value),
        written: value,
      };
    case 'Iso3':
      return {
        code: 'wrong-form',
        found: `${quoted} is not a code in the form of ISO 3166-1 alpha-3.`,
        write: 'Write three capital letters, such as SDN for Sudan.',
      };
    case 'WebAddress':
      return {
        code: 'url-form',
        found: `${quoted} is not a web address that may be linked to.`,
        write: 'Write the whole address, beginning with https://, without spaces.',
      };
    default:
      return {
        code: 'wrong-form',
        found: `${quoted} does not have the right form.`,
        write: toExample(schema),
      };
  }
}

/** What to write in the place of a text that is no id. */
function describeId(value: string): string {
  if (/^https?:/.test(value)) return 'Write the id of the record, not an address.';
  const meant = toId(value.replace(/\.json$/, ''));
  return meant === ''
    ? 'Write lower-case letters a to z, digits and single hyphens.'
    : `Write lower-case letters, digits and single hyphens, such as "${meant}".`;
}

function describeRange(schema: Readonly<Record<string, unknown>>): string {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = schema;
  const parts = [
    exclusiveMinimum === undefined ? '' : `above ${String(exclusiveMinimum)}`,
    minimum === undefined ? '' : `of at least ${String(minimum)}`,
    exclusiveMaximum === undefined ? '' : `below ${String(exclusiveMaximum)}`,
    maximum === undefined ? '' : `of at most ${String(maximum)}`,
  ];
  return parts.filter((part) => part !== '').join(' and ');
}

function toExample(schema: Readonly<Record<string, unknown>>): string {
  const examples = schema['examples'];
  const [example]: readonly unknown[] = Array.isArray(examples) ? examples : [];
  return example === undefined ? 'See the schema.' : `Write it such as ${quoteValue(example)}.`;
}
