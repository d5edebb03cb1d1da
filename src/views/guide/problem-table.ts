/** The problems that the check of the data can report, as a table in Markdown. */
import { escapeCell } from './field-table.ts';

export interface ProblemCode {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Why there is such a rule, in one line. */
  readonly reason: string;
}

/** Table of problem codes in the order of the alphabet. */
export function writeProblemTable(codes: readonly ProblemCode[]): string {
  const lines = [...codes]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, severity, reason }) => `| \`${code}\` | ${severity} | ${escapeCell(reason)} |`);
  return ['| Code | Kind | Why |', '|---|---|---|', ...lines].join('\n');
}
