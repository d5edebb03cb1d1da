import type { SetKind } from '#model/method.ts';
import type { DrawModel } from './draw-model.ts';

/** Delivery, credibility and gap of a set, 0–100, draw by draw; null where the set has no such score. */
export interface SetScoreDraws {
  readonly delivery: Float64Array;
  readonly credibility: Float64Array | null;
  readonly gap: Float64Array | null;
}

/** The draws of one set. */
export interface SetDraws extends SetScoreDraws {
  readonly id: string;
  readonly kind: SetKind;
  readonly countryId: string;
  /** The same with every unknown due commitment drawn between 0 and 100; null where all are covered. */
  readonly withUnknown: SetScoreDraws | null;
}

/** The draws of one country's parts, 0–100; null where the part is withheld. */
export interface CountryDraws {
  readonly id: string;
  readonly incentives: Float64Array | null;
  readonly risk: Float64Array | null;
}

/** All draws, each list with one entry a draw. */
export interface DrawTable {
  readonly draws: number;
  readonly sets: readonly SetDraws[];
  readonly countries: readonly CountryDraws[];
}

/** Room for a number of draws of everything that the model has a score for. */
export function allocateTable(model: DrawModel, draws: number): DrawTable {
  const { sets } = model;
  const roomIf = (has: number | undefined) => (has === 1 ? new Float64Array(draws) : null);
  const scoresOf = (set: number): SetScoreDraws => ({
    delivery: new Float64Array(draws),
    credibility: roomIf(sets.hasCredibility[set]),
    gap: roomIf(sets.hasGap[set]),
  });
  return {
    draws,
    sets: sets.ids.map((id, set) => ({
      id,
      kind: sets.kinds[set] ?? 'country',
      countryId: sets.countryIds[set] ?? '',
      ...scoresOf(set),
      withUnknown: sets.coveredEnds[set] === sets.starts[set + 1] ? null : scoresOf(set),
    })),
    countries: model.countryIds.map((id, country) => ({
      id,
      incentives: roomIf(model.hasIncentives[country]),
      risk: roomIf(model.hasRisk[country]),
    })),
  };
}
