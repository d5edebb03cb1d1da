import { fileSpot, toFileProblem, type Problem } from '#validation/problem.ts';
import { indexLines } from './line-index.ts';

/** A text that can be parsed, and what had to be overlooked for that. */
export interface CheckedText {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** False where the text holds two versions of itself, so that parsing it makes no sense. */
  readonly isParsable: boolean;
}

/** Checks what a file is made of before it is parsed: marks, line endings, tabs, conflict markers. */
export function checkEncoding(file: string, raw: string, format: 'json' | 'csv'): CheckedText {
  const problems: Problem[] = [];
  const spot = fileSpot(file);
  let text = raw;
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1);
    const found = 'The file begins with an invisible byte order mark.';
    problems.push(
      toFileProblem('byte-order-mark', spot, found, 'Save it as "UTF-8", without BOM.'),
    );
  }
  if (text.includes('\r')) {
    const { line, column } = indexLines(text)(text.indexOf('\r'));
    text = text.replace(/\r\n?/g, '\n');
    const found = 'The lines end in carriage returns, as on Windows (CRLF).';
    const write = 'Save the file with LF line endings.';
    problems.push(toFileProblem('line-endings', { ...spot, line, column }, found, write));
  }
  const tab = format === 'json' ? text.indexOf('\t') : -1;
  if (tab >= 0) {
    const found = 'The file holds tab characters.';
    const write = 'Indent with two spaces, and write \\t nowhere.';
    const position = indexLines(text)(tab);
    problems.push(toFileProblem('tab-character', { ...spot, ...position }, found, write));
    text = text.replaceAll('\t', ' ');
  }
  const marker = /^(?:<{7}|={7}|>{7})(?: .*)?$/m.exec(text);
  if (marker) {
    const found = `A merge conflict is left in the file: "${marker[0].slice(0, 40)}".`;
    const write = 'Keep one of the two versions and delete the markers.';
    const position = indexLines(text)(marker.index);
    problems.push(toFileProblem('merge-conflict', { ...spot, ...position }, found, write));
  }
  return { text, problems, isParsable: marker === null };
}
