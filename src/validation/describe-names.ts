import { getFields } from '#model/json-shape.ts';
import type { ErrorObject } from 'ajv';
import { quoteText } from './quote-text.ts';
import { formatChoice, isLike, sortByLikeness } from './suggest.ts';

/** A field that should not be there, or one that is not. */
export interface NameFault {
  readonly code: 'unknown-field' | 'missing-field';
  /** The field; empty where several are missing. */
  readonly name: string;
  readonly found: string;
  readonly write: string;
}

/**
 * Words for the unknown and the missing fields of one object. A misspelt field and the required one that it
 * stands for are one mistake; so are the only unknown and the only missing field of an object.
 */
export function describeNames(errors: readonly ErrorObject[]): NameFault[] {
  const unknown = errors.flatMap(({ params }) => toText(params['additionalProperty']));
  const missing = errors.flatMap(({ params }) => toText(params['missingProperty']));
  const [first] = errors;
  const properties = getFields(getFields(first?.parentSchema)['properties']);
  const written = Object.keys(getFields(first?.data));
  const free = Object.keys(properties).filter((name) => !written.includes(name));
  const faults: NameFault[] = [];
  for (const name of unknown) {
    const standsFor = findMeant(name, missing, unknown.length) ?? findMeant(name, free);
    const at = standsFor === undefined ? -1 : missing.indexOf(standsFor);
    if (at >= 0) missing.splice(at, 1);
    faults.push(toUnknown(name, standsFor, Object.keys(properties)));
  }
  const [only, ...others] = missing;
  if (only === undefined) return faults;
  if (others.length > 0) return [...faults, toSeveralMissing(missing)];
  return [...faults, toMissing(only, getFields(properties[only]))];
}

function findMeant(name: string, candidates: readonly string[], unknown = 0): string | undefined {
  const [nearest] = sortByLikeness(name, candidates);
  if (nearest === undefined) return undefined;
  const isOnlyPair = unknown === 1 && candidates.length === 1 && name !== '__proto__';
  return isOnlyPair || isLike(name, nearest) ? nearest : undefined;
}

function toUnknown(name: string, meant: string | undefined, known: readonly string[]): NameFault {
  const found = `There is no field ${quoteText(name)} here.`;
  const fields = known.filter((field) => field !== '$schema');
  const choice =
    fields.length <= 7
      ? `Write ${formatChoice(fields)}, or delete it.`
      : 'Delete it, or write a field that data/README.md lists.';
  const write = meant === undefined ? choice : `Did you mean "${meant}"?`;
  return { code: 'unknown-field', name, found, write };
}

function toMissing(name: string, property: Readonly<Record<string, unknown>>): NameFault {
  const found = `The field "${name}" is missing.`;
  const examples = property['examples'];
  const [example]: readonly unknown[] = Array.isArray(examples) ? examples : [];
  const text = example === undefined ? '' : JSON.stringify(example);
  const write =
    text === '' || text.length > 60
      ? 'Write it as the template in data/README.md shows.'
      : `Write it, such as "${name}": ${text}.`;
  return { code: 'missing-field', name, found, write };
}

/** Several fields missing from one object are told in one line. */
function toSeveralMissing(names: readonly string[]): NameFault {
  const found = `The fields ${names.map((name) => `"${name}"`).join(', ')} are missing.`;
  const write = 'Write them as the template in data/README.md shows.';
  return { code: 'missing-field', name: '', found, write };
}

function toText(value: unknown): string[] {
  return typeof value === 'string' ? [value] : [];
}
