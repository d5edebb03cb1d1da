import type { Method } from '#model/method.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { RiskInput } from './inputs.ts';
import { scoreRiskFacts, type RiskFacts } from './risk-facts.ts';
import { scoreRiskFigures, type RiskFigures } from './risk-figures.ts';
import { reaches } from './threshold.ts';

/** Risk to civilians as of a day (Method §3.5). */
export interface RiskScore {
  readonly figures: RiskFigures;
  readonly facts: RiskFacts;
  /** R, 0–100; null where too few figures are usable. Facts alone are never R. */
  readonly score: number | null;
}

/**
 * R = 100 max(Rq, √(0.75 Rq² + 0.25 Rf²)): a recorded threat never lowers it. Published where at least
 * 60% of all variables are usable.
 */
export function scoreRisk(risk: RiskInput, asOf: IsoDay, method: Method): RiskScore {
  const figures = scoreRiskFigures(risk.pillars, method);
  const facts = scoreRiskFacts(risk.facts, asOf, method);
  const isPublished =
    figures.usableShare !== null && reaches(figures.usableShare, method.risk.usableShare, method);
  return {
    figures,
    facts,
    score:
      isPublished && figures.danger !== null
        ? 100 * joinDangers(figures.danger, facts.danger, method)
        : null,
  };
}

function joinDangers(byFigures: number, byFacts: number | null, method: Method): number {
  if (byFacts === null) return byFigures;
  const { figuresShare } = method.risk;
  const joined = Math.sqrt(figuresShare * byFigures ** 2 + (1 - figuresShare) * byFacts ** 2);
  return Math.max(byFigures, joined);
}
