import type { Context } from './context.ts';
import type { Remark, Severity } from './problem.ts';

/** A rule that no schema can state. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** Why there is such a rule, in one line. */
  readonly reason: string;
  /** What breaks the rule; nothing where all is well. */
  readonly check: (context: Context) => readonly Remark[];
}
