/** A commitment as one line of a table, or one circle of a row of marks. */
import { text } from '#i18n/text.ts';
import { formatDifference } from '#model/format.ts';
import type { Commitment } from '#model/dataset.ts';
import type { Level } from '#model/records.generated.ts';
import type { CommitmentScore } from '#scoring/delivery.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { commitmentAddress } from '../addresses.ts';
import { noticesOf, toCommitmentTrack } from './commitment-page.ts';
import type { IntervalTrack } from '../mark/interval-track.ts';

/** One circle: how far a commitment was found kept. */
export interface Mark {
  readonly level: Level | 'unchecked';
  readonly label: string;
  readonly address: string;
}

export interface CommitmentRow {
  readonly commitment: Commitment;
  readonly address: string;
  readonly level: Level | 'unchecked';
  readonly track: IntervalTrack;
  readonly delivery: number | null;
  readonly independentCount: number;
  /** "+0.7", or a dash where one side is silent. */
  readonly claimGap: string;
  readonly notices: readonly string[];
}

export function toCommitmentRow(commitment: Commitment, scores: ScoreBook): CommitmentRow {
  const score = getScore(scores.commitments, commitment.id);
  const gap = score.kind === 'covered' ? score.claimGap : null;
  return {
    commitment,
    address: commitmentAddress(commitment.id),
    level: markLevelOf(score),
    track: toCommitmentTrack(score),
    delivery: score.kind === 'covered' ? score.delivery : null,
    independentCount: score.independentCount,
    claimGap: gap === null ? text.site.dash : formatDifference(gap.gap, 1),
    notices: noticesOf(score),
  };
}

/** The level that a commitment's mark shows: delivery in thirds, or unchecked. */
export function markLevelOf(score: CommitmentScore): Level | 'unchecked' {
  return score.kind === 'covered' ? score.foundLevel : 'unchecked';
}

/** One circle a commitment, fullest first, unchecked last. */
export function toMarks(commitments: readonly Commitment[], scores: ScoreBook): readonly Mark[] {
  return commitments
    .map(({ id, statement }) => {
      const level = markLevelOf(getScore(scores.commitments, id));
      const word = level === 'unchecked' ? text.scores.unchecked : text.scores.levels[level];
      return { level, label: `${word}: ${statement}`, address: commitmentAddress(id) };
    })
    .sort((a, b) => rankOf(b.level) - rankOf(a.level));
}

function rankOf(level: Level | 'unchecked'): number {
  return level === 'unchecked' ? -1 : level;
}
