/** What the page of a strategy shows. */
import type { Mission, Strategy } from '#model/dataset.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { describeCoders } from '../delivery/coder-words.ts';
import {
  toCommitmentRow,
  toMarks,
  type CommitmentRow,
  type Mark,
} from '../commitment/commitment-row.ts';
import { toEarlySignLines, type LegLine } from '../parts/flag.ts';
import type { Registry } from '../registry.ts';
import { toSetSummary, type SetSummary } from '../delivery/set-summary.ts';

export interface StrategyPage {
  readonly summary: SetSummary;
  readonly coders: string | null;
  readonly marks: readonly Mark[];
  readonly commitments: readonly CommitmentRow[];
  readonly missions: readonly Mission[];
}

/** What could be seen of a strategy before there was anything to judge; null where it was not known by the day. */
export function toEarlySigns(strategy: Strategy, scores: ScoreBook): readonly LegLine[] | null {
  const signs = getScore(scores.states, strategy.country).score.earlySigns.get(strategy.id);
  return signs ? toEarlySignLines(signs, 'strategy', scores.method) : null;
}

export function toStrategyPage(
  strategy: Strategy,
  scores: ScoreBook,
  registry: Registry,
): StrategyPage {
  const commitments = registry.commitmentsOfStrategy.get(strategy.id) ?? [];
  return {
    summary: toSetSummary(getScore(scores.strategies, strategy.id), scores.method),
    coders: describeCoders(commitments),
    marks: toMarks(commitments, scores),
    commitments: commitments.map((commitment) => toCommitmentRow(commitment, scores)),
    missions: strategy.missionIds.flatMap((id) => registry.missions.get(id) ?? []),
  };
}
