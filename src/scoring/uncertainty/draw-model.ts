import type { Method } from '#model/method.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { CoveredCommitment } from '../delivery.ts';
import type { IncentiveBalance } from '../incentives.ts';
import { hashName } from '../random/stream.ts';
import { compileEvidence, type EvidenceModel } from './evidence-model.ts';
import { compileIncentives, type IncentiveModel } from './incentive-model.ts';
import { compileRisk, type DrawnRisk, type RiskModel } from './risk-model.ts';
import { compileSets, isDrawn, type DrawnSet, type SetModel } from './set-model.ts';
import type { Aggregation, UncertaintyMethod } from '#model/uncertainty-method.ts';

/** A country whose incentives and risk are drawn. */
export interface DrawnCountry extends DrawnRiskOfCountry {
  readonly id: string;
  readonly incentives: IncentiveBalance;
}

interface DrawnRiskOfCountry {
  readonly risk: DrawnRisk;
}

/** What is drawn from, as of one day. */
export interface DrawInput {
  readonly asOf: IsoDay;
  readonly countries: readonly DrawnCountry[];
  readonly sets: readonly DrawnSet[];
}

/** Everything that a draw reads, as flat columns that a worker can be sent. */
export interface DrawModel {
  readonly uncertainty: UncertaintyMethod;
  readonly countryIds: readonly string[];
  /** A word for each country, from which its own random streams start. */
  readonly countryKeys: Uint32Array;
  /** 1 where the country's incentives (its risk) are published, else 0. */
  readonly hasIncentives: Uint8Array;
  readonly hasRisk: Uint8Array;
  readonly evidence: EvidenceModel;
  readonly incentives: IncentiveModel;
  readonly risk: RiskModel;
  readonly sets: SetModel;
  /** Weights of delivery, incentives and design in credibility. */
  readonly credibilityWeights: Float64Array;
  /** How the method itself joins the parts: that of the row which the draws lie around. */
  readonly aggregation: Aggregation;
  /** Each part's least value in a geometric or harmonic mean, 0–1. */
  readonly floor: number;
}

/** Lays out what is drawn. What the method withholds is left out: it has no score to surround. */
export function compileDrawModel(
  { asOf, countries, sets }: DrawInput,
  method: Method,
  uncertainty: UncertaintyMethod,
): DrawModel {
  const covered = new Map<string, CoveredCommitment>();
  for (const { delivery } of sets.filter(isDrawn)) {
    for (const commitment of delivery.aggregated) covered.set(commitment.id, commitment);
  }
  const evidence = compileEvidence([...covered.values()], asOf, method, uncertainty);
  const countryIds = countries.map(({ id }) => id);
  const published = {
    hasIncentives: Uint8Array.from(countries, ({ incentives }) =>
      incentives.status === 'published' ? 1 : 0,
    ),
    hasRisk: Uint8Array.from(countries, ({ risk }) => (risk.score.score === null ? 0 : 1)),
  };
  const { weights, floor } = method.credibility;
  return {
    uncertainty,
    countryIds,
    countryKeys: Uint32Array.from(countryIds, (id) => hashName(`country ${id}`)),
    ...published,
    evidence,
    incentives: compileIncentives(
      countries.map(({ incentives }) => incentives),
      method,
    ),
    risk: compileRisk(
      countries.map(({ risk }) => risk),
      asOf,
      method,
    ),
    sets: compileSets(sets, evidence.commitmentIds, countryIds, published),
    credibilityWeights: Float64Array.of(weights.delivery, weights.incentives, weights.design),
    aggregation: 'geometric',
    floor: floor / 100,
  };
}
