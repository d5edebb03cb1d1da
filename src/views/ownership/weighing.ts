/** What speaks for championing a strategy, what speaks against, and what is not known: every sentence from the record. */
import type { Strategy } from '#model/dataset.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import type { Labels } from '../labels.ts';
import { getCountryRecords, type Registry } from '../registry.ts';
import { listDeliveryStatements } from './delivery-statements.ts';
import { listDesignStatements } from './design-statements.ts';
import { listIncentiveStatements } from './incentive-statements.ts';
import { listShallowStatements } from './shallow-statements.ts';
import { listStandingStatements } from './standing-statements.ts';
import { SIDES, TOPICS, type Side, type Statement, type Weighed } from './statement.ts';

/** The sentences by where they stand, each list in the order of its subjects. */
export type Weighing = Readonly<Record<Side, readonly Statement[]>>;

/** A strategy with what of the record may be said of it. */
export function toWeighed(
  strategy: Strategy,
  scores: ScoreBook,
  registry: Registry,
  labels: Labels,
): Weighed {
  const { earlySigns } = getScore(scores.states, strategy.country).score;
  return {
    strategy,
    score: getScore(scores.strategies, strategy.id),
    signs: earlySigns.get(strategy.id) ?? null,
    records: getCountryRecords(registry, strategy.country),
    scores,
    labels,
  };
}

export function toWeighing(weighed: Weighed): Weighing {
  const inAnyOrder = [
    ...listStandingStatements(weighed),
    ...listDeliveryStatements(weighed),
    ...listIncentiveStatements(weighed),
    ...listDesignStatements(weighed),
    ...listShallowStatements(weighed),
  ];
  const statements = TOPICS.flatMap((topic) => inAnyOrder.filter((each) => each.topic === topic));
  const [speaksFor, against, unknown] = SIDES.map((side) =>
    statements.filter((statement) => statement.side === side),
  );
  return { for: speaksFor ?? [], against: against ?? [], unknown: unknown ?? [] };
}
