import { escapeInvisible } from '../quote-text.ts';
import type { DiffLine } from './line-diff.ts';

/** Lines around a change that are shown with it. */
const CONTEXT = 2;

/** So many lines of one file are shown. */
const MOST_LINES = 60;

/**
 * A difference for people: `-` taken out, `+` put in, with the lines around. Control characters are shown as code
 * points. `mark` may colour a line by its kind.
 */
export function formatDiff(
  lines: readonly DiffLine[],
  mark: (text: string, kind: DiffLine['kind']) => string = (text) => text,
): string {
  const changed = lines.flatMap(({ kind }, index) => (kind === 'kept' ? [] : [index]));
  const shown = new Set(
    changed.flatMap((at) =>
      Array.from({ length: 2 * CONTEXT + 1 }, (_, step) => at - CONTEXT + step),
    ),
  );
  const rows: string[] = [];
  let last = -1;
  for (const [index, line] of lines.entries()) {
    if (!shown.has(index)) continue;
    if (index > last + 1 && rows.length > 0) rows.push('  …');
    rows.push(mark(formatLine(line), line.kind));
    last = index;
  }
  if (rows.length <= MOST_LINES) return rows.join('\n');
  const more = `  … and ${String(rows.length - MOST_LINES)} more lines`;
  return [...rows.slice(0, MOST_LINES), more].join('\n');
}

function formatLine({ kind, line, number }: DiffLine): string {
  const sign = kind === 'out' ? '-' : kind === 'in' ? '+' : ' ';
  return `  ${sign} ${String(number).padStart(4)}  ${escapeInvisible(line)}`;
}
