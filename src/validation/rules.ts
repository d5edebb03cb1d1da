import type { Rule } from './rule.ts';

/** Every rule that no schema can state, in the order of their codes. */
export const RULES: readonly Rule[] = [];
