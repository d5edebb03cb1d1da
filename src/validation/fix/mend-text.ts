import { findDateKind } from '#model/date-kind.ts';
import type { Json } from '../fill-vocabularies.ts';
import { guessDate } from '../meant-date.ts';
import type { SchemaPart } from '../schema-part.ts';
import type { MendContext } from './mending.ts';

/**
 * A text without spaces around it, and as what its schema asks for where it can only mean that: a date in the form of
 * dates, a number or a yes and no without its quotes, the id in the place of one that was given up. A text that
 * says something else is left as it is.
 */
export function mendText(
  text: string,
  part: SchemaPart | undefined,
  { note, redirects }: Pick<MendContext, 'note' | 'redirects'>,
): Json {
  const trimmed = trimSpaces(text);
  if (trimmed !== text) note('spaces around texts');
  if (part === undefined) return trimmed;
  const kind = findDateKind(part);
  const date = kind === null ? undefined : findMeantDate(trimmed, kind === 'day');
  if (date !== undefined) {
    note('forms of dates');
    return date;
  }
  const successor = part['title'] === 'RecordId' ? redirects.get(trimmed) : undefined;
  if (successor !== undefined) {
    note('ids that were given up');
    return successor;
  }
  const bare = findBare(trimmed, part);
  if (bare === undefined) return trimmed;
  note('forms of numbers');
  return bare;
}

/** A text without the spaces at its ends; a text of spaces alone stays, since nobody knows what it was to say. */
function trimSpaces(text: string): string {
  const trimmed = text.replace(/^\p{Zs}+/u, '').replace(/(?<!\p{Zs})\p{Zs}+$/u, '');
  return trimmed === '' ? text : trimmed;
}

function findMeantDate(text: string, wantsDay: boolean): string | undefined {
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return undefined;
  const meant = guessDate(text);
  if (meant?.isCertain !== true) return undefined;
  return wantsDay && meant.date.length < 10 ? undefined : meant.date;
}

/** The number or the yes and no that stands in quotes; undefined where it is something else. */
function findBare(text: string, { type, enum: choice }: SchemaPart): number | boolean | undefined {
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined;
  const isNumber = /^(0|-?[1-9]\d{0,14})$/.test(text);
  const wantsNumber = type === 'integer' || type === 'number';
  if (isNumber && wantsNumber && !Array.isArray(choice)) return Number(text);
  const members = Array.isArray(choice) ? (choice as readonly Json[]) : []; // isArray forgets the members' type
  return isNumber && members.includes(Number(text)) ? Number(text) : undefined;
}
