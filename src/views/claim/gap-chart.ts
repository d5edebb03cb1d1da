/** As reported, as found, and the gap: the state's mean level and that of others on one scale, line by line. */
import { text } from '#i18n/text.ts';
import { formatDecimal, formatDifference } from '#model/format.ts';
import type { Commitment } from '#model/dataset.ts';
import type { ClaimGap } from '#scoring/claim-gap.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import type { DataTable } from '../plot/figure.ts';

/** A line of the picture. */
export interface GapRow {
  readonly label: string;
  readonly address: string;
  /** Places of both sides in percent of the scale's width; null where too little is known to draw them. */
  readonly ends: { readonly stated: number; readonly found: number } | null;
  /** "+0.7", or why there is none. */
  readonly value: string;
  /** The line in words. */
  readonly description: string;
}

export interface GapChart {
  readonly headline: string;
  readonly subtitle: string;
  readonly description: string;
  readonly columns: { readonly label: string; readonly value: string };
  readonly rows: readonly GapRow[];
  readonly table: DataTable;
  readonly csv: string;
}

/** The gap of a commitment. */
export interface NamedGap extends ClaimGap {
  readonly commitment: Commitment;
}

/** Of commitments that have both sides. */
export function listGaps(commitments: readonly Commitment[], scores: ScoreBook): NamedGap[] {
  return commitments.flatMap((commitment) => {
    const score = getScore(scores.commitments, commitment.id);
    const gap = score.kind === 'covered' ? score.claimGap : null;
    return gap ? [{ commitment, ...gap }] : [];
  });
}

/** @param reason what stands for the gap where there is none */
export function toRow(label: string, address: string, gap: ClaimGap | null, reason = ''): GapRow {
  if (gap === null) return { label, address, ends: null, value: reason, description: reason };
  const { stated, found } = gap;
  return {
    label,
    address,
    ends: { stated: toPercent(stated), found: toPercent(found) },
    value: formatDifference(gap.gap, 1),
    description: text.scores.gap.label(formatDecimal(stated, 1), formatDecimal(found, 1)),
  };
}

/** Both sides and the gap in words. */
export function toCells({ stated, found, gap }: ClaimGap): readonly string[] {
  return [formatDecimal(stated, 1), formatDecimal(found, 1), formatDifference(gap, 1)];
}

/** To four decimals, without a negative zero: what a mean of levels bears. */
export function roundFigure(figure: number | null | undefined): number | null {
  return figure === null || figure === undefined ? null : Number(figure.toFixed(4)) + 0;
}

/** Place of a level on the scale from 0 none to 3 full, in percent to two decimals. */
function toPercent(level: number): number {
  return Math.round((level / 3) * 10_000) / 100;
}
