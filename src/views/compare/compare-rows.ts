/**
 * Countries and strategies side by side: what one line of the comparison is, held by column to stay small. Knows no
 * scoring, so that a page which only shows lines does not load it.
 */
import { comparisonText as text } from '#i18n/comparison-text.ts';
import { formatDifference, formatScore } from '#model/format.ts';
import { toScoreTrack, toWithheldTrack, type IntervalTrack } from '../mark/interval-track.ts';

export type CompareKind = 'countries' | 'strategies';

/** One line. Scores are 0–100 with one decimal; null where withheld. */
export interface CompareRow {
  readonly id: string;
  readonly name: string;
  /** Country of a strategy; the same as the name for a country. */
  readonly country: string;
  readonly delivery: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly boundLow: number | null;
  readonly boundHigh: number | null;
  readonly covered: number;
  readonly due: number;
  readonly status: 'published' | 'provisional' | 'withheld';
  /** Why it is withheld; empty otherwise. */
  readonly reason: string;
  /** 0 high to 3 very low; null where nothing is covered. */
  readonly certainty: number | null;
  /** Median claim gap in levels. */
  readonly claimGap: number | null;
}

/** The same rows as one list a column: a third of the size once written into a page. */
export type CompareColumns = { readonly [Key in keyof CompareRow]: readonly CompareRow[Key][] };

/** Certainties in the order of `CompareRow.certainty`. */
export const certainties = ['high', 'moderate', 'low', 'very-low'] as const;

export function toColumns(rows: readonly CompareRow[]): CompareColumns {
  const column = <Key extends keyof CompareRow>(key: Key) => rows.map((row) => row[key]);
  return {
    id: column('id'),
    name: column('name'),
    country: column('country'),
    delivery: column('delivery'),
    low: column('low'),
    high: column('high'),
    boundLow: column('boundLow'),
    boundHigh: column('boundHigh'),
    covered: column('covered'),
    due: column('due'),
    status: column('status'),
    reason: column('reason'),
    certainty: column('certainty'),
    claimGap: column('claimGap'),
  };
}

/** The rows that columns hold. Columns of unequal length are a mistake in the page and throw. */
export function toRows(columns: CompareColumns): readonly CompareRow[] {
  return columns.id.map((id, at) => ({
    id,
    name: cell(columns.name, at),
    country: cell(columns.country, at),
    delivery: cell(columns.delivery, at),
    low: cell(columns.low, at),
    high: cell(columns.high, at),
    boundLow: cell(columns.boundLow, at),
    boundHigh: cell(columns.boundHigh, at),
    covered: cell(columns.covered, at),
    due: cell(columns.due, at),
    status: cell(columns.status, at),
    reason: cell(columns.reason, at),
    certainty: cell(columns.certainty, at),
    claimGap: cell(columns.claimGap, at),
  }));
}

/** The track of a line. */
export function toRowTrack(row: CompareRow): IntervalTrack {
  const { delivery, low, high, boundLow, boundHigh, reason } = row;
  const bounds =
    boundLow === null || boundHigh === null ? null : { low: boundLow, high: boundHigh };
  if (delivery === null || low === null || high === null) return toWithheldTrack(reason, bounds);
  return toScoreTrack(delivery, { low, high }, bounds);
}

export function formatCertainty({ certainty }: CompareRow): string {
  const word = certainty === null ? undefined : certainties[certainty];
  return word ? text.scores.certainty[word] : text.site.dash;
}

export function formatGap({ claimGap }: CompareRow): string {
  return claimGap === null ? text.site.dash : formatDifference(claimGap, 1);
}

export function formatRowScore({ delivery }: CompareRow): string {
  return delivery === null ? text.site.dash : formatScore(delivery);
}

/** "22–41", of 100 in whole numbers; empty where the score is withheld. */
export function formatRowInterval({ low, high }: CompareRow): string {
  return low === null || high === null
    ? ''
    : text.scores.range(formatScore(low), formatScore(high));
}

function cell<Value>(column: readonly Value[], at: number): Value {
  const value = column[at];
  if (value === undefined)
    throw new RangeError(`A column of the comparison has no line ${String(at)}.`);
  return value;
}
