import type { Dataset } from '#model/dataset.ts';
import type { FrozenScore } from '#model/frozen-score.ts';
import type { RiskBasis } from '#model/indicators.ts';
import { getIsoDay } from '#model/partial-date.ts';
import type { ScoreBasis } from '#scoring/change/state-side.ts';
import { drawDataset } from '#scoring/draw-book.ts';
import { toFrozenScores } from '#scoring/release/frozen-scores.ts';
import { scoreDataset } from '#scoring/score-book.ts';

interface Side {
  readonly dataset: Dataset;
  readonly risk: RiskBasis;
}

/** A side as of the day of its data set. */
export function toBasis(side: Side): ScoreBasis {
  return { ...side, asOf: getIsoDay(side.dataset.asOf) };
}

/** Every score of a side with the intervals and ranks of the seeded draws, as a release freezes it. */
export function scoreSide(side: Side): readonly FrozenScore[] {
  return scoreBasis(toBasis(side));
}

/** The same as of any day. */
export function scoreBasis(basis: ScoreBasis): readonly FrozenScore[] {
  const scores = scoreDataset(basis.dataset, basis.risk, basis.asOf);
  return toFrozenScores({ basis, scores, draws: drawDataset(basis.dataset, scores) });
}
