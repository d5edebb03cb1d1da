/** What the page of a strategy shows. */
import type { Mission, Strategy } from '#model/dataset.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { countryAddress } from './addresses.ts';
import { toCommitmentRow, toMarks, type CommitmentRow, type Mark } from './commitment-row.ts';
import { getCountryRecords, type Registry } from './registry.ts';
import { toSetSummary, type SetSummary } from './set-summary.ts';
import { toTimeStrip, type TimeStrip } from './time-strip.ts';

export interface StrategyPage {
  readonly summary: SetSummary;
  readonly marks: readonly Mark[];
  readonly commitments: readonly CommitmentRow[];
  readonly missions: readonly Mission[];
  /** The strip of its country, which shows what the plan stood among. */
  readonly strip: TimeStrip;
}

export function toStrategyPage(
  strategy: Strategy,
  scores: ScoreBook,
  registry: Registry,
): StrategyPage {
  const commitments = registry.commitmentsOfStrategy.get(strategy.id) ?? [];
  const address = countryAddress(strategy.country);
  return {
    summary: toSetSummary(getScore(scores.strategies, strategy.id), scores.method),
    marks: toMarks(commitments, scores),
    commitments: commitments.map((commitment) => toCommitmentRow(commitment, scores)),
    missions: strategy.missionIds.flatMap((id) => registry.missions.get(id) ?? []),
    strip: toTimeStrip(
      { ...getCountryRecords(registry, strategy.country), countryAddress: address },
      scores.asOf,
    ),
  };
}
