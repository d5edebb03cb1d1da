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
  EndOfFileExpected: ['After the end of the record there is %.', 'Delete what follows the last }.'],
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
  const rest = text.slice(fault.offset);
  const word = /^(?:[\w.+-]+|"[^"\n]*"?|[^\s])/.exec(rest)?.[0];
  const seen = word === undefined ? 'the end of the text' : quoteText(word);
  if (code === 'InvalidSymbol') {
    const write = 'Write text in double quotes; only numbers, true and false stand without.';
    return { offset: fault.offset, found: `${seen} is not a value.`, write };
  }
  const [found, write] = NAMED[code] ?? ['The text is not JSON from here on: %.', 'Mend it.'];
  return { offset: fault.offset, found: found.replace('%', () => seen), write };
}
