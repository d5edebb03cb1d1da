import type { ShapeFault } from './describe-shape-fault.ts';
import { quoteText } from './quote-text.ts';

/** A value as people write it: a text in double quotes and cut to length, a list or object by its kind. */
export function quoteValue(value: unknown): string {
  if (typeof value === 'string') return quoteText(value);
  if (Array.isArray(value)) return 'A list';
  if (typeof value === 'object' && value !== null) return 'An object';
  return String(value);
}

/** Words for a value of the wrong type. */
export function describeType(
  value: unknown,
  schema: Readonly<Record<string, unknown>>,
  format: 'json' | 'csv',
  isWholeFile: boolean,
): ShapeFault {
  const code = 'wrong-type';
  const type = String(schema['type']);
  if (value === null && !isWholeFile) {
    const found = 'null stands for nothing that a reader could be told.';
    return { code, found, write: 'Leave the field out where it is unknown.' };
  }
  if (format === 'csv') {
    const found = `${quoteValue(value)} is not a whole number.`;
    return { code, found, write: `Write plain digits${toExample(schema)}.` };
  }
  const found = describeFound(value, type);
  if (typeof value === 'string' && isBare(value, type)) {
    return { code, found, write: `Write ${value} without quotes.` };
  }
  return { code, found, write: describeWanted(value, type, schema) };
}

function describeFound(value: unknown, type: string): string {
  if (typeof value === 'string') return `${quoteText(value)} is text.`;
  if (typeof value === 'number' && type === 'integer') return `${value} is not a whole number.`;
  if (typeof value === 'number') return `${value} is a number.`;
  if (typeof value === 'boolean') return `${String(value)} is a yes or no.`;
  return value === null ? 'null stands here.' : `${quoteValue(value)} stands here.`;
}

function isBare(value: string, type: string): boolean {
  if (type === 'integer') return /^(0|-?[1-9]\d*)$/.test(value);
  if (type === 'number') return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value);
  return type === 'boolean' && (value === 'true' || value === 'false');
}

function describeWanted(
  value: unknown,
  type: string,
  schema: Readonly<Record<string, unknown>>,
): string {
  switch (type) {
    case 'integer':
      return `Write a whole number without quotes${toExample(schema)}.`;
    case 'number':
      return `Write a number without quotes, with a point for decimals${toExample(schema)}.`;
    case 'boolean':
      return 'Write true or false, without quotes.';
    case 'array':
      return `Write a list in square brackets${toExample(schema)}.`;
    case 'object':
      return 'Write an object in braces, as the template in data/README.md shows.';
    default:
      return typeof value === 'object'
        ? `Write a text in double quotes${toExample(schema)}.`
        : `Write it in double quotes: "${String(value)}".`;
  }
}

function toExample(schema: Readonly<Record<string, unknown>>): string {
  const examples = schema['examples'];
  const [example]: readonly unknown[] = Array.isArray(examples) ? examples : [];
  const text = example === undefined ? '' : JSON.stringify(example);
  return text === '' || text.length > 60 ? '' : `, such as ${text}`;
}
