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
  tell(
    'byte-order-mark',
    /^\uFEFF/,
    'The file begins with an invisible byte order mark.',
    'Save it as "UTF-8", without BOM.',
  );
  tell(
    'line-endings',
    /\r\n/,
    'The lines end in carriage returns, as on Windows (CRLF).',
    'Save the file with LF line endings.',
  );
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
    isParsable: !hasBareReturn && !hasConflict && !hasInnerTab,
  };
}

/** Not by one pattern: on a long line without a tab that would try every beginning to the end. */
function hasTextBeforeTab(line: string): boolean {
  return line.slice(0, Math.max(line.lastIndexOf('\t'), 0)).trim() !== '';
}
