/** Which fields of a record hold words, by its schema, and what stands in their place once they are withdrawn. */
import { toWithdrawnWords, WITHDRAWN_WORDS } from '#model/withdrawn-words.ts';
import { RESOLUTION_SYMBOL } from '#validation/resolution-symbol.ts';
import type { SchemaPart } from '#validation/schema-part.ts';

/** What makes a value one of a few, or a day. */
const CLOSED = ['enum', 'const', 'format', 'x-vocabulary'];

/** Addresses that lead nowhere; of a web archive where the field takes no other. */
const NOWHERE = [
  'https://withdrawn.invalid/',
  'https://web.archive.org/web/https://withdrawn.invalid/',
];

/**
 * True where a field can say something of its own. Not an id, date, number, closed list, or a code of one form such as the
 * symbol of a resolution: scores and frozen pages rest on those. What the schema does not know counts as words.
 */
export function holdsWords(part: SchemaPart | undefined, value: string): boolean {
  if (part === undefined) return true;
  const { type, pattern, title } = part;
  if (type !== 'string' && type !== undefined) return false;
  if (CLOSED.some((key) => key in part)) return false;
  if (title === 'DocumentSymbol') return !RESOLUTION_SYMBOL.test(value);
  return typeof pattern !== 'string' || isForAddresses(pattern);
}

/** What stands in the place of a field's words, so that the record still passes the check. */
export function toBlank(part: SchemaPart | undefined, id: string): string {
  const { pattern, maxLength } = part ?? {};
  const fits = (text: string) =>
    (typeof maxLength !== 'number' || text.length <= maxLength) &&
    (typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text));
  return [toWithdrawnWords(id), ...NOWHERE].find(fits) ?? WITHDRAWN_WORDS;
}

function isForAddresses(pattern: string): boolean {
  return pattern.startsWith('^https?:');
}
