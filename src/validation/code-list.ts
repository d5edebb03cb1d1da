import { compareText } from '#model/compare-text.ts';
import type { Severity } from './problem.ts';
import { FILE_CODES } from './problem-codes.ts';
import { RULES } from './rules.ts';

/** A code that `npm run check` can print, and why there is such a rule. */
export interface CodeDescription {
  readonly code: string;
  readonly severity: Severity;
  /** One line. */
  readonly reason: string;
}

/** Every code that `npm run check` can print, in alphabetical order. */
export const CODE_LIST: readonly CodeDescription[] = [
  ...Object.entries(FILE_CODES).map(([code, entry]) => ({ code, ...entry })),
  ...RULES.map(({ code, severity, reason }) => ({ code, severity, reason })),
].sort((a, b) => compareText(a.code, b.code));
