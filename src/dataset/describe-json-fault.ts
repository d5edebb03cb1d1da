import { printParseErrorCode, type ParseError } from 'jsonc-parser';
import { quoteText } from '#validation/quote-text.ts';

/** Where a text stops being JSON, and what to do about it. */
export interface JsonFault {
  readonly offset: number;
  readonly found: string;
  readonly write: string;
}

const NAMED: Readonly<Record<string, readonly [found: string, write: string]>> = {
  PropertyNameExpected: [
    "A field's name should stand here, but there is %.",
    'Put the name in double quotes.',
  ],
  ValueExpected: [
    'A value should stand here, but there is %.',
    'Write the value, or delete the field.',
  ],
  ColonExpected: ["A colon should follow the field's name, but there is %.", 'Write : before it.'],
  CommaExpected: ['A comma is missing before %.', 'Write , after the entry before it.'],
  CloseBraceExpected: ['The text ends before the object is closed.', 'Write } where it ends.'],
  CloseBracketExpected: ['The text ends before the list is closed.', 'Write ] where it ends.'],
  EndOfFileExpected: [
    'After the end of the record there is %.',
    'Delete what follows the } that closes the record.',
  ],
  InvalidNumberFormat: ['% is not a number.', 'Write plain digits, with a point for decimals.'],
  UnexpectedEndOfNumber: ['The number % is cut short.', 'Write all its digits.'],
  UnexpectedEndOfString: [
    'A text that begins here is not closed on its line.',
    'Close it with a double quote; write \\n for a line break.',
  ],
  UnexpectedEndOfComment: ['A comment begins here, and JSON has none.', 'Delete it.'],
  InvalidUnicode: [
    'After \\u there are not four digits of a character.',
    'Write the character itself.',
  ],
  InvalidEscapeCharacter: [
    'A backslash stands before a character that needs none.',
    'Write \\\\ for a backslash.',
  ],
  InvalidCharacter: ['A control character stands in the text.', 'Delete it.'],
};

/** Words for the first fault of a text; `undefined` is a text with nothing in it. */
export function describeJsonFault(text: string, fault: ParseError | undefined): JsonFault {
  if (fault === undefined || text.trim() === '') {
    return {
      offset: 0,
      found: 'The file is empty.',
      write: 'Write the record, or delete the file.',
    };
  }
  const code = printParseErrorCode(fault.error);
  const special = describeSpecial(text, fault.offset, code);
  if (special) return special;
  const rest = text.slice(fault.offset);
  const word = /^(?:[\w.+-]+|"[^"\n]*"?|[^\s])/.exec(rest)?.[0];
  const seen = word === undefined ? 'the end of the text' : quoteText(word.replace(/^"|"$/g, ''));
  if (code === 'InvalidSymbol') {
    const write = 'Write text in double quotes; only numbers, true and false stand without.';
    return { offset: fault.offset, found: `${seen} is not a value.`, write };
  }
  const [found, write] = NAMED[code] ?? ['The text is not JSON from here on: %.', 'Mend it.'];
  return {
    offset: findExact(rest, code) + fault.offset,
    found: found.replace('%', () => seen),
    write,
  };
}

/** Slips that the parser names by what comes of them, not by what they are. */
function describeSpecial(text: string, offset: number, code: string): JsonFault | undefined {
  const before = text.slice(0, offset);
  const rest = text.slice(offset);
  return (
    describeNumber(before, rest, code) ??
    describeQuote(before, rest) ??
    describeSign(before, rest, code) ??
    describeSpace(text) ??
    describeName(before, rest) ??
    describeForeignWord(before, rest)
  );
}

/** A space of another kind between fields, such as a web page or Word has; inside a text it does no harm. */
function describeSpace(text: string): JsonFault | undefined {
  const bare = text.replace(/"(?:[^"\\\n]|\\.)*"/g, (quoted) => '"'.repeat(quoted.length));
  const offset = bare.search(/[\u00A0\u2000-\u200B\u202F\u3000]/u);
  if (offset < 0) return undefined;
  const code = (text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const found = `A space of another kind stands here (U+${code}), as text from a web page or Word has it.`;
  return { offset, found, write: 'Delete it, and type ordinary spaces.' };
}

/** The name of a field without its first quote: `madeOn": …`. */
function describeName(before: string, rest: string): JsonFault | undefined {
  const [, name] = /^([A-Za-z$]\w*)"\s*:/.exec(rest) ?? [];
  if (name === undefined || !/[{,]\s*$/.test(before)) return undefined;
  const found = `The name ${name}" has no quote before it.`;
  return { offset: before.length, found, write: `Write "${name}".` };
}

function describeNumber(before: string, rest: string, code: string): JsonFault | undefined {
  const offset = before.length;
  const [digits] = /^\d+/.exec(rest) ?? [];
  const [zero] = /(?<![\w.])-?0$/.exec(before) ?? [];
  if (digits !== undefined && zero !== undefined) {
    const found = `The number ${zero}${digits} begins with 0.`;
    const write = `Write ${String(Number(`${zero}${digits}`))}.`;
    return { offset: offset - zero.length, found, write };
  }
  const [whole, integer] = /(?<![\w.])(-?\d+),$/.exec(before) ?? [];
  if (digits === undefined || whole === undefined || code !== 'PropertyNameExpected') {
    return undefined;
  }
  const found = `The number ${whole}${digits} has a decimal comma.`;
  return { offset: offset - whole.length, found, write: `Write ${integer ?? ''}.${digits}.` };
}

function describeQuote(before: string, rest: string): JsonFault | undefined {
  const offset = before.length;
  const [word] = /^[\p{L}\p{N}]+/u.exec(rest) ?? [];
  if (word !== undefined && before.endsWith('"') && isTextClosed(before)) {
    const found = `The text ends at a double quote, but "${word}" follows it.`;
    const write = 'Write \\" for a double quote inside a text, or a comma after its end.';
    return { offset: offset - 1, found, write };
  }
  const [mark] = /^['\u2018-\u201F«»]/.exec(rest) ?? [];
  if (mark === undefined) return undefined;
  const found = `${mark} is not a straight double quote.`;
  return { offset, found, write: 'Write text and names between straight double quotes: "SDN".' };
}

/** True where the last line of a text has as many quotes that open as quotes that close. */
function isTextClosed(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1).replace(/\\./g, '');
  return line.split('"').length % 2 === 1;
}

function describeSign(before: string, rest: string, code: string): JsonFault | undefined {
  const offset = before.length;
  const sign = rest.charAt(0);
  if (code === 'InvalidSymbol' && isWholeRecord(before)) {
    const found = 'After the end of the record there is more text.';
    return { offset, found, write: 'Delete what follows the last }.' };
  }
  if (sign === '#') {
    const write = 'Delete it, or put it into the field "note" where there is one.';
    return { offset, found: 'A comment begins here, and JSON has none.', write };
  }
  if (sign === ',' && /,\s*$/.test(before)) {
    return { offset, found: 'A second comma stands here.', write: 'Delete it.' };
  }
  if (code !== 'CommaExpected' || (sign !== '}' && sign !== ']')) return undefined;
  const [what, end] = sign === '}' ? ['The list', ']'] : ['The object', '}'];
  return {
    offset,
    found: `${what} is not closed before ${sign}.`,
    write: `Write ${end} where it ends.`,
  };
}

/** Words for values of other languages, by what JSON or this data set writes for them. */
const FOREIGN: Readonly<Record<string, string>> = {
  yes: 'Write true.',
  Yes: 'Write true.',
  YES: 'Write true.',
  no: 'Write false.',
  No: 'Write false.',
  NO: 'Write false.',
  TRUE: 'Write true.',
  FALSE: 'Write false.',
  True: 'Write true.',
  False: 'Write false.',
  NaN: 'Leave the field out where it is unknown.',
  None: 'Leave the field out where it is unknown.',
  undefined: 'Leave the field out where it is unknown.',
};

function describeForeignWord(before: string, rest: string): JsonFault | undefined {
  const [word] = /^[A-Za-z]+\b/.exec(rest) ?? [];
  if (word === undefined || !Object.hasOwn(FOREIGN, word)) return undefined;
  const write = FOREIGN[word] ?? '';
  return { offset: before.length, found: `"${word}" is not a value of JSON.`, write };
}

function isWholeRecord(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** How far into a faulty text the character stands that the parser took offence at. */
function findExact(text: string, code: string): number {
  const pattern = EXACT[code];
  const at = pattern === undefined ? 0 : text.search(pattern);
  return Math.max(at, 0);
}

const EXACT: Readonly<Record<string, RegExp>> = {
  InvalidCharacter: /\p{Cc}/u,
  InvalidEscapeCharacter: /(?<!\\)(?:\\\\)*\\[^"\\/bfnrtu]/,
  InvalidUnicode: /\\u(?![0-9a-fA-F]{4})/,
};
