/** Where a case stands on the page: counted, or why not. */
import { findScore } from '#scoring/backtest/predictor.ts';
import type { ScoredCase } from '#scoring/backtest/score-case.ts';

/** Groups of cases, in the order of the page. */
export const CASE_GROUPS = [
  'counted',
  'delivery-withheld',
  'no-figures',
  'not-told',
  'passed-on',
] as const;
/** One of them. */
export type CaseGroup = (typeof CASE_GROUPS)[number];

/** The group of a case: the first reason that keeps it from being counted, or that it is. */
export function groupOf(scored: ScoredCase): CaseGroup {
  const { outcome } = scored;
  if (outcome.kind === 'missing') return outcome.reason;
  return findScore(scored, 'delivery') === null ? 'delivery-withheld' : 'counted';
}
