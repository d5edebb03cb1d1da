import type { Problem } from './problem.ts';
import { escapeInvisible } from './quote-text.ts';

/** How problems are printed for people. */
export interface PrintOptions {
  /** Lists warnings one by one; they are counted in any case. */
  readonly showWarnings: boolean;
}

/**
 * Problems for people: grouped by file, `line:column  severity  field  message  [code]`, and the counts at the
 * end. What comes from the data is printed with its control characters escaped.
 */
export function formatProblems(problems: readonly Problem[], options: PrintOptions): string {
  const shown = problems.filter(({ severity }) => severity === 'error' || options.showWarnings);
  const groups = [...Map.groupBy(shown, ({ file }) => file)];
  const blocks = groups.map(
    ([file, ofFile]) => `${escapeInvisible(file)}\n${formatRows(ofFile)}\n`,
  );
  return [...blocks, formatCounts(problems, options)].join('\n');
}

function formatRows(problems: readonly Problem[]): string {
  const rows = problems.map((problem) => [
    `${problem.line}:${problem.column}`,
    problem.severity,
    problem.field === '' ? '-' : escapeInvisible(problem.field),
  ]);
  const widths = [0, 1, 2].map((cell) => Math.max(...rows.map((row) => row[cell]?.length ?? 0)));
  return problems
    .map((problem, index) => {
      const cells = (rows[index] ?? []).map((cell, at) => cell.padEnd(widths[at] ?? 0));
      return `  ${cells.join('  ')}  ${formatMessage(problem)}  [${problem.code}]`;
    })
    .join('\n');
}

/** What was found and what to write, on one line. */
export function formatMessage({ found, write }: Problem): string {
  return escapeInvisible(`${found} ${write}`);
}

function formatCounts(problems: readonly Problem[], { showWarnings }: PrintOptions): string {
  if (problems.length === 0) return 'No problems found.';
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = count(problems.length - errors.length, 'warning');
  const files = count(
    new Set((showWarnings ? problems : errors).map(({ file }) => file)).size,
    'file',
  );
  const guide = 'What each code means: data/README.md#problems';
  if (showWarnings) return `${count(errors.length, 'error')}, ${warnings} in ${files}. ${guide}`;
  const counted =
    errors.length === 0 ? 'No errors' : `${count(errors.length, 'error')} in ${files}`;
  const hint = warnings.startsWith('0 ') ? '' : ' (listed with --warnings)';
  return `${counted}, ${warnings}${hint}. ${guide}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
