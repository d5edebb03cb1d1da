/** A strategy as one line of a table: how far its commitments were found kept. */
import type { Strategy } from '#model/dataset.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { strategyAddress } from '../addresses.ts';
import { toMarks, type Mark } from '../commitment/commitment-row.ts';
import { toSetSummary, type SetSummary } from '../delivery/set-summary.ts';
import type { Registry } from '../registry.ts';

export interface StrategyRow {
  readonly strategy: Strategy;
  readonly address: string;
  readonly summary: SetSummary;
  readonly marks: readonly Mark[];
}

export function toStrategyRow(
  strategy: Strategy,
  scores: ScoreBook,
  registry: Registry,
): StrategyRow {
  return {
    strategy,
    address: strategyAddress(strategy.id),
    summary: toSetSummary(getScore(scores.strategies, strategy.id), scores.method),
    marks: toMarks(registry.commitmentsOfStrategy.get(strategy.id) ?? [], scores),
  };
}
