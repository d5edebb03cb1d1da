import type { Json } from '#validation/fill-vocabularies.ts';
import { DATE_CHANGES } from './change-dates.ts';
import { pick, type Knowledge, type Random, type Spot } from './mutant.ts';

/** A way to change one value; undefined where it cannot be changed so. */
export interface ValueChange {
  readonly change: string;
  readonly apply: (spot: Spot, random: Random, knowledge: Knowledge) => Json | undefined;
}

const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '\u202e',
  '\u200b',
  '\u0000',
  '\ud83d',
  '\u001b[31m',
  '=cmd|calc',
  '${7*7}',
  '{{7*7}}',
  "' OR 1=1 --",
  '\n',
  '\t',
  '\ufffd',
  '::error::x',
  ']]>',
  '\\',
  '"',
];

const ADDRESSES = [
  'javascript:alert(1)',
  'data:text/html,x',
  'https://ann:secret@example.org/',
  'https://127.0.0.1/',
  'http://example.org/x',
  'www.example.org',
  'https://example.org/a b',
  'https://other.example.org/document',
];

/** Every way to change a value, in the order of the report. */
export const VALUE_CHANGES: readonly ValueChange[] = [
  { change: 'another term of a closed list', apply: toOtherTerm },
  { change: 'a slip in a term', apply: toSlip(isTerm) },
  { change: 'another number', apply: toOtherNumber },
  { change: 'yes for no', apply: ({ value }) => (typeof value === 'boolean' ? !value : undefined) },
  ...DATE_CHANGES,
  { change: 'another record named', apply: toOtherReference },
  { change: 'a slip in the name of a record', apply: toSlip(isReference) },
  { change: 'another id of its own', apply: toOtherId },
  { change: 'a text cut short', apply: inProse((text) => text.slice(0, text.length / 2).trim()) },
  { change: 'an empty text', apply: inText(() => '') },
  { change: 'a text of spaces', apply: inText(() => '   ') },
  { change: 'a word twice', apply: inProse(repeatWord) },
  { change: 'another figure in a text', apply: inProse(changeDigit) },
  {
    change: 'something hostile in a text',
    apply: inProse((text, random) => insert(text, pick(random, PAYLOADS), random)),
  },
  {
    change: 'another web address',
    apply: ({ part }, random) =>
      part?.['title'] === 'WebAddress' ? pick(random, ADDRESSES) : undefined,
  },
  { change: 'a value of another type', apply: toOtherType },
  { change: 'null', apply: () => null },
];

function inText(
  change: (text: string, random: Random) => string | undefined,
): ValueChange['apply'] {
  return ({ value }, random) => (typeof value === 'string' ? change(value, random) : undefined);
}

/** Changes of texts of several words. */
function inProse(
  change: (text: string, random: Random) => string | undefined,
): ValueChange['apply'] {
  return inText((text, random) => (text.includes(' ') ? change(text, random) : undefined));
}

function isTerm({ value, part }: Spot): boolean {
  return typeof value === 'string' && Array.isArray(part?.['enum']);
}

function isReference({ value, part, path }: Spot): boolean {
  return typeof value === 'string' && part?.['title'] === 'RecordId' && path.at(-1) !== 'id';
}

function toOtherTerm({ value, part }: Spot, random: Random): Json | undefined {
  const { enum: choice } = part ?? {};
  if (!Array.isArray(choice)) return undefined;
  const isText = typeof value === 'string';
  const members = choice.map((one: Json) => (isText ? String(one) : one));
  const others = members.filter((one) => one !== value);
  return others.length === 0 ? undefined : pick(random, others);
}

function toSlip(fits: (spot: Spot) => boolean): ValueChange['apply'] {
  return (spot, random) => {
    const { value } = spot;
    if (!fits(spot) || typeof value !== 'string' || value.length < 3) return undefined;
    const at = 1 + Math.floor(random() * (value.length - 2));
    return value.slice(0, at) + value.slice(at + 1);
  };
}

function toOtherNumber({ value }: Spot, random: Random): Json | undefined {
  if (typeof value !== 'number') return undefined;
  return pick(random, [value + 1, value - 1, value * 10, -value, value / 2]);
}

function toOtherReference(spot: Spot, random: Random, { idsLike }: Knowledge): Json | undefined {
  if (!isReference(spot)) return undefined;
  const others = idsLike(String(spot.value)).filter((id) => id !== spot.value);
  return others.length === 0 ? undefined : pick(random, others);
}

function toOtherId({ value, path }: Spot, random: Random): Json | undefined {
  if (typeof value !== 'string' || path.at(-1) !== 'id') return undefined;
  const next = value.replace(/\d+$/, (digits) => String(Number(digits) + 1));
  return pick(random, [next, `${value}0`, `x${value}`, value.toUpperCase()]);
}

function toOtherType({ value }: Spot, random: Random): Json | undefined {
  if (typeof value === 'number') return pick<Json>(random, [String(value), [value], { value }]);
  if (typeof value === 'boolean') return pick<Json>(random, [String(value), Number(value)]);
  if (typeof value === 'string') return pick<Json>(random, [[value], { value }, 7, true]);
  return Array.isArray(value) ? pick<Json>(random, ['', {}, 0]) : pick<Json>(random, ['', [], 0]);
}

function repeatWord(text: string, random: Random): string {
  const words = text.split(' ');
  const at = Math.floor(random() * words.length);
  return [...words.slice(0, at + 1), ...words.slice(at)].join(' ');
}

function changeDigit(text: string, random: Random): string | undefined {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  if (places.length === 0) return undefined;
  const at = pick(random, places);
  return text.slice(0, at) + String((Number(text.charAt(at)) + 1) % 10) + text.slice(at + 1);
}

function insert(text: string, piece: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  return text.slice(0, at) + piece + text.slice(at);
}
