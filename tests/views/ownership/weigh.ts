import type { Dataset, Strategy } from '#model/dataset.ts';
import type { Side, Statement, Topic } from '#views/ownership/statement.ts';
import { toWeighed, toWeighing, type Weighing } from '#views/ownership/weighing.ts';
import { labels, makeStrategy, scoreRecords } from '../make-records.ts';

/** The sentences on one strategy of Sudan among the records given. */
export function weigh(given: Partial<Dataset> = {}, strategy: Strategy = makeStrategy()): Weighing {
  const { scores, registry } = scoreRecords({ strategies: [strategy], ...given });
  return toWeighing(toWeighed(strategy, scores, registry, labels));
}

/** Those of one side and subject, as sentences. */
export function sentencesOn(weighing: Weighing, side: Side, topic: Topic): readonly string[] {
  return statementsOn(weighing, side, topic).map(({ sentence }) => sentence);
}

/** Those of one side and subject. */
export function statementsOn(weighing: Weighing, side: Side, topic: Topic): readonly Statement[] {
  return weighing[side].filter((statement) => statement.topic === topic);
}
