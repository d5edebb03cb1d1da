/** The exits as CSV: decision, undertakings, end, and what is on record of the time after; unknown an empty cell. */
import type { Estimate } from '#scoring/backtest/outcome.ts';
import { toCsv, toTenth, type Cell } from '../csv.ts';
import type { ExitRow } from './exit-row.ts';

/** The columns, in their order. */
const COLUMNS = [
  'id',
  'mission',
  'country',
  'decidedOn',
  'episode',
  'end',
  'endedOn',
  'exitYear',
  'successor',
  'undertakings',
  'due',
  'covered',
  'delivery',
  'intervalLow',
  'intervalHigh',
  'killedBefore',
  'killedAfter',
  'killedBeforeLow',
  'killedAfterLow',
  'killedBeforeHigh',
  'killedAfterHigh',
  'yearsBefore',
  'yearsAfter',
  'whyNotKnown',
  'recordAfter',
  'recordTo',
  'factsOfHarm',
  'gravest',
  'accessDenials',
  'factIds',
] as const;

export function toExitCsv(rows: readonly ExitRow[]): string {
  return toCsv<Readonly<Record<(typeof COLUMNS)[number], Cell>>>(rows.map(toRow), COLUMNS);
}

function toRow({ scored, promise, after }: ExitRow): Record<(typeof COLUMNS)[number], Cell> {
  const { entry, outcome } = scored;
  const known = outcome.kind === 'known' ? outcome : null;
  const countOf = (estimate: Estimate) => known?.counts[estimate];
  const summary = promise?.summary;
  return {
    id: entry.id,
    mission: entry.mission.id,
    country: entry.country,
    decidedOn: entry.exitDecision,
    episode: entry.episode?.id,
    end: entry.end,
    endedOn: after.window.endedOn,
    exitYear: entry.exitYear,
    successor: entry.successor?.id,
    undertakings: promise?.marks.length,
    due: summary?.dueCount,
    covered: summary?.coveredCount,
    delivery: toTenth(summary?.delivery),
    intervalLow: toTenth(summary?.interval?.low),
    intervalHigh: toTenth(summary?.interval?.high),
    killedBefore: countOf('best')?.before,
    killedAfter: countOf('best')?.after,
    killedBeforeLow: countOf('low')?.before,
    killedAfterLow: countOf('low')?.after,
    killedBeforeHigh: countOf('high')?.before,
    killedAfterHigh: countOf('high')?.after,
    yearsBefore: outcome.years.before.join(' '),
    yearsAfter: outcome.years.after.join(' '),
    whyNotKnown: outcome.kind === 'missing' ? outcome.reason : null,
    recordAfter: after.window.after,
    recordTo: after.window.to,
    factsOfHarm: after.hasBegun ? after.facts.length : null,
    gravest: after.gravest,
    accessDenials: after.hasBegun ? after.accessFacts.length : null,
    factIds: after.facts.map(({ id }) => id).join('; '),
  };
}
