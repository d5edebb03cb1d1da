import type { Method } from '#model/method.ts';
import { ageInMonths, isOnOrBefore, type IsoDay } from '#model/partial-date.ts';
import type { ThreatClass } from '#model/records.generated.ts';
import { THREAT_CLASSES } from '#model/score-terms.ts';
import { agedShare } from './aging.ts';
import type { RiskFactInput } from './inputs.ts';

/** The strongest fact on record of one class of threat. */
export interface ThreatOnRecord {
  readonly threat: ThreatClass;
  readonly fact: RiskFactInput;
  /** y = severity/3 · aged(24), 0–1. */
  readonly danger: number;
}

/** Risk by recorded facts alone. */
export interface RiskFacts {
  readonly threats: readonly ThreatOnRecord[];
  /** Rf, 0–1; null without a usable fact. */
  readonly danger: number | null;
}

/** The largest severity. */
export const GRAVEST = 3;

/** Rf = 1 − Π(1 − ½ y) over the classes of threat, each by its strongest aged fact (Method §3.5). */
export function scoreRiskFacts(
  facts: readonly RiskFactInput[],
  asOf: IsoDay,
  method: Method,
): RiskFacts {
  const threats = THREAT_CLASSES.flatMap(
    (threat) => findStrongest(threat, facts, asOf, method) ?? [],
  );
  const spared = threats.reduce(
    (share, { danger }) => share * (1 - method.risk.factFactor * danger),
    1,
  );
  return { threats, danger: threats.length === 0 ? null : 1 - spared };
}

function findStrongest(
  threat: ThreatClass,
  facts: readonly RiskFactInput[],
  asOf: IsoDay,
  method: Method,
): ThreatOnRecord | undefined {
  let strongest: ThreatOnRecord | undefined;
  for (const fact of facts) {
    if (fact.threat !== threat || fact.severity === null) continue;
    if (fact.date === null || !isOnOrBefore(fact.date, asOf)) continue;
    const age = ageInMonths(fact.date, asOf);
    const danger = (fact.severity / GRAVEST) * agedShare(age, method.risk.factHalfLifeMonths);
    if (strongest === undefined || danger > strongest.danger) strongest = { threat, fact, danger };
  }
  return strongest;
}
