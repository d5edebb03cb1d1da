import type { FileCode } from '#validation/problem-codes.ts';
import { fileSpot, toFileProblem, type Problem } from '#validation/problem.ts';
import { indexLines } from './line-index.ts';

/** A text that can be parsed, and what had to be overlooked for that. */
export interface CheckedText {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** False where parsing it would only tell the same fault again. */
  readonly isParsable: boolean;
}

/** Checks what a file is made of before it is parsed: marks, line endings, tabs, conflict markers. */
export function checkEncoding(file: string, raw: string, format: 'json' | 'csv'): CheckedText {
  const problems: Problem[] = [];
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  const tell = (code: FileCode, at: RegExp, found: string, write: string): boolean => {
    const index = raw.search(at);
    if (index < 0) return false;
    const spot = { ...fileSpot(file), ...indexLines(raw)(index) };
    problems.push(toFileProblem(code, spot, found, write));
    return true;
  };
  const hasMark = tell('byte-order-mark', /^\uFEFF/, ...describeMark(raw, format));
  const hasForeignCells = hasMark && format === 'csv' && nameSeparator(raw) !== undefined;
  if (!hasMark) {
    tell(
      'line-endings',
      /\r\n/,
      'The lines end in carriage returns, as on Windows (CRLF).',
      'Save the file with LF line endings.',
    );
  }
  const hasBareReturn = tell(
    'line-endings',
    /\r(?!\n)/,
    'A carriage return stands alone in the text.',
    'Delete it, or write a line break (LF) for it.',
  );
  if (format === 'json') {
    tell(
      'tab-character',
      /\t/,
      'The file holds a tab character.',
      'Indent with two spaces, and write a space in a text.',
    );
  }
  const hasConflict = tell(
    'merge-conflict',
    /^(?:<{7}|={7}|>{7})(?: .*)?$/m,
    'A merge conflict is left in the file.',
    'Keep one of the two versions and delete the markers.',
  );
  // A tab inside a line may be part of a name or a text, which would then be told a second time.
  const hasInnerTab = format === 'json' && text.split('\n').some(hasTextBeforeTab);
  return {
    text: format === 'json' ? text.replaceAll('\t', ' ') : text,
    problems,
    isParsable: !hasBareReturn && !hasConflict && !hasInnerTab && !hasForeignCells,
  };
}

/** A byte order mark, and what whoever writes one does beside it: one way of saving, told once. */
function describeMark(raw: string, format: 'json' | 'csv'): [found: string, write: string] {
  const separator = format === 'csv' ? nameSeparator(raw) : undefined;
  const faults = [
    'begins with an invisible byte order mark',
    ...(raw.includes('\r\n') ? ['ends its lines as Windows does (CRLF)'] : []),
    ...(separator === undefined ? [] : [`separates its cells by ${separator}`]),
  ];
  const cures = [
    ...(raw.includes('\r\n') ? ['with LF line endings'] : []),
    ...(separator === undefined ? [] : ['with commas between the cells']),
  ];
  const found = `The file ${faults.join(', ').replace(/, ([^,]*)$/, ' and $1')}.`;
  return [found, `${['Save it as "UTF-8", without BOM', ...cures].join(', ')}.`];
}

/** What separates the cells of the first line, where it is not a comma. */
function nameSeparator(raw: string): string | undefined {
  const [header = ''] = raw.split('\n', 1);
  if (header.includes(',')) return undefined;
  if (header.includes(';')) return 'semicolons';
  return header.includes('\t') ? 'tabs' : undefined;
}

/** Not by one pattern: on a long line without a tab that would try every beginning to the end. */
function hasTextBeforeTab(line: string): boolean {
  return line.slice(0, Math.max(line.lastIndexOf('\t'), 0)).trim() !== '';
}
