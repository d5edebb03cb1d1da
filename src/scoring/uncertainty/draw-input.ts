import type { SetKind } from '#model/method.ts';
import type { RiskInput, RiskPillarInput } from '../inputs.ts';
import type { CommitmentSetScore, StateScore } from '../state-score.ts';
import type { DrawnCountry } from './draw-model.ts';
import type { DrawnSet } from './set-model.ts';

/** One host state as scored, with what its draws need besides. */
export interface ScoredState {
  /** ISO 3166-1 alpha-3 code. */
  readonly id: string;
  readonly score: StateScore;
  /** The risk from which it was scored. */
  readonly risk: RiskInput;
  /** The same figures between the wider goalposts. */
  readonly widePillars: readonly RiskPillarInput[];
}

/** The country and the sets that are drawn of a scored state: itself, its strategies and its episodes. */
export function toDrawnState({ id, score, risk, widePillars }: ScoredState): {
  readonly country: DrawnCountry;
  readonly sets: readonly DrawnSet[];
} {
  const toSet = (kind: SetKind, setId: string, set: CommitmentSetScore): DrawnSet => ({
    id: setId,
    kind,
    countryId: id,
    delivery: set.delivery,
    design: set.design.score,
  });
  return {
    country: {
      id,
      incentives: score.incentives,
      risk: { input: risk, score: score.risk, widePillars },
    },
    sets: [
      toSet('country', id, score.country),
      ...[...score.strategies].map(([setId, set]) => toSet('strategy', setId, set)),
      ...[...score.episodes].map(([setId, set]) => toSet('episode', setId, set)),
    ],
  };
}
