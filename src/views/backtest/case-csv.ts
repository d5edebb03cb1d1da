/** The cases of the backtest as CSV: what was scored on the day, what came after, and why it is not counted. */
import type { Estimate } from '#scoring/backtest/outcome.ts';
import { findScore } from '#scoring/backtest/predictor.ts';
import type { ScoredCase } from '#scoring/backtest/score-case.ts';
import { toCsv, type Cell } from '../csv.ts';
import { groupOf } from './case-group.ts';

/** One line a case, in the order given; figures at six decimals at most, unknown an empty cell. */
export function toCaseCsv(cases: readonly ScoredCase[]): string {
  const rows = cases.map(toRow);
  return toCsv<Readonly<Record<string, Cell>>>(rows, COLUMNS);
}

/** The columns, in their order. */
export const COLUMNS = [
  'id',
  'mission',
  'country',
  'exitDecision',
  'asOf',
  'exitYear',
  'end',
  'successor',
  'episode',
  'counted',
  'whyNotCounted',
  'delivery',
  'intervalLow',
  'intervalHigh',
  'deliveryStatus',
  'deliveryStatusReason',
  'coveredCount',
  'dueCount',
  'credibility',
  'protectionGap',
  'missingParts',
  'linkedStrategies',
  'mostEarlySigns',
  'firstYearBefore',
  'lastYearBefore',
  'firstYearAfter',
  'lastYearAfter',
  'killedBefore',
  'killedAfter',
  'killedBeforeLow',
  'killedAfterLow',
  'killedBeforeHigh',
  'killedAfterHigh',
  'change',
  'isWorse',
  'absentYears',
  'noOutcome',
  'file',
  'line',
] as const;

function toRow(scored: ScoredCase): Readonly<Record<(typeof COLUMNS)[number], Cell>> {
  const { entry, asOf, delivery, credibility, earlySigns, outcome } = scored;
  const group = groupOf(scored);
  const score = findScore(scored, 'delivery');
  const known = outcome.kind === 'known' ? outcome : null;
  const countOf = (estimate: Estimate) => known?.counts[estimate];
  const { protectionGap: gap } = credibility;
  return {
    id: entry.id,
    mission: entry.mission.id,
    country: entry.country,
    exitDecision: entry.exitDecision,
    asOf,
    exitYear: entry.exitYear,
    end: entry.end,
    successor: entry.successor?.id,
    episode: entry.episode?.id,
    counted: group === 'counted',
    whyNotCounted: group === 'counted' ? null : group,
    delivery: shorten(score),
    intervalLow: shorten(score === null ? null : delivery.mean?.interval.low),
    intervalHigh: shorten(score === null ? null : delivery.mean?.interval.high),
    deliveryStatus: delivery.status,
    deliveryStatusReason: delivery.statusReason,
    coveredCount: delivery.coveredCount,
    dueCount: delivery.dueCount,
    credibility: shorten(findScore(scored, 'credibility')),
    protectionGap: shorten(findScore(scored, 'protection-gap')),
    missingParts: gap.kind === 'scored' ? null : gap.missing.join('; '),
    linkedStrategies: earlySigns.length,
    mostEarlySigns:
      earlySigns.length === 0 ? null : Math.max(...earlySigns.map(({ metCount }) => metCount)),
    firstYearBefore: outcome.years.before.at(0),
    lastYearBefore: outcome.years.before.at(-1),
    firstYearAfter: outcome.years.after.at(0),
    lastYearAfter: outcome.years.after.at(-1),
    killedBefore: countOf('best')?.before,
    killedAfter: countOf('best')?.after,
    killedBeforeLow: countOf('low')?.before,
    killedAfterLow: countOf('low')?.after,
    killedBeforeHigh: countOf('high')?.before,
    killedAfterHigh: countOf('high')?.after,
    change: shorten(countOf('best')?.change),
    isWorse: known?.isWorse,
    absentYears:
      outcome.kind === 'missing' && outcome.reason === 'no-figures'
        ? outcome.absentYears.join('; ')
        : null,
    noOutcome: entry.noOutcome,
    file: entry.place.file,
    line: entry.place.line,
  };
}

/** A figure at six decimals at most. */
function shorten(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Math.round(value * 1e6) / 1e6;
}
