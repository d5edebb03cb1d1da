import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { Json } from '#validation/fill-vocabularies.ts';
import { formatJson } from '#validation/fix/format-json.ts';
import { mendRecord } from '#validation/fix/mend-record.ts';
import type { MendContext, MendKind } from '#validation/fix/mending.ts';
import type { FileLayout, RecordKind } from '#validation/layout.ts';
import { parseJson } from './parse-json.ts';

/** A text as it should be written, and what was mended for that. */
export interface FixedText {
  readonly text: string;
  readonly mends: ReadonlySet<MendKind>;
}

/** What is known of the data set while one of its files is mended. */
export type Known = Omit<MendContext, 'note'>;

/**
 * A JSON text as it should be written. It stays as it is where it cannot be read, holds comments or a field twice:
 * what to keep of them is for a person to say.
 */
export function fixJson(
  raw: string,
  layout: FileLayout & { readonly kind: RecordKind; readonly path: string },
  known: Known,
): FixedText {
  const mends = new Set<MendKind>();
  const untouched: FixedText = { text: raw, mends: new Set() };
  const text = addCommas(cleanText(raw, mends), mends);
  const { record, problems } = parseJson('', text);
  const isReadable = problems.every(({ code }) => code === 'json-trailing-comma');
  if (record === null || !isReadable || hasLongNumber(text)) return untouched;
  if (problems.length > 0) mends.add('commas before a closing bracket');
  const value = record.value as Json; // parsed from JSON text
  const mended = mendRecord(value, layout, { ...known, note: (kind) => mends.add(kind) });
  const fixed = formatJson(mended);
  if (fixed === raw) return untouched;
  if (mends.size === 0) mends.add('form');
  return { text: fixed, mends };
}

/** A text with the commas that were forgotten at the ends of lines, between two entries or two fields. */
function addCommas(text: string, mends: Set<MendKind>): string {
  const faults: ParseError[] = [];
  parseTree(text, faults, { allowTrailingComma: true });
  const [first] = faults;
  if (first === undefined || printParseErrorCode(first.error) !== 'CommaExpected') return text;
  const end = text.slice(0, first.offset).trimEnd().length;
  const isAtLineEnd = text.slice(end, first.offset).includes('\n');
  if (!isAtLineEnd || !/["{[]/.test(text.charAt(first.offset))) return text;
  mends.add('forgotten commas');
  return addCommas(`${text.slice(0, end)},${text.slice(end)}`, mends);
}

/** A text without byte order mark, carriage returns at the ends of lines, and tabs. */
export function cleanText(raw: string, mends: Set<MendKind>, isJson = true): string {
  if (raw.startsWith('\uFEFF')) mends.add('byte order mark');
  if (raw.includes('\r\n')) mends.add('line endings');
  const text = raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (!isJson || !text.includes('\t')) return text;
  mends.add('tabs');
  return text.replaceAll('\t', ' ');
}

/** True where a number has more digits than can be kept; a text keeps all of its own. */
function hasLongNumber(text: string): boolean {
  return /\d{16}/.test(text.replace(/"(?:[^"\\]|\\.)*"/g, ''));
}
