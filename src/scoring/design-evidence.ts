import type { Method } from '#model/method.ts';
import { isOnOrBefore, type IsoDay } from '#model/partial-date.ts';
import type { DesignCriterion } from '#model/records.generated.ts';
import type { ComputedDesignItem } from '#model/score-terms.ts';
import type { DesignValues } from './design-score.ts';
import { isMade } from './due.ts';
import { weightedMean } from './evidence-cluster.ts';
import type { RiskFactInput, SetCommitmentInput, StrategyInput } from './inputs.ts';
import { threatCoverageOf, type ThreatCoverage } from './threat-coverage.ts';
import { exceeds, reaches } from './threshold.ts';

/** A share of a set on which a design value rests: so many of so many. */
export interface DesignShare {
  readonly count: number;
  readonly of: number;
  /** 0, 1 or 2; null: too few to tell. */
  readonly value: 0 | 1 | 2 | null;
}

/** The design of a set as the records show it. */
export interface DesignEvidence {
  readonly values: DesignValues;
  readonly shares: Readonly<Record<ComputedDesignItem, DesignShare>>;
  readonly threats: ThreatCoverage;
}

/**
 * The ten design values of a set as of a day (Method §3.3): four computed as shares of its
 * commitments, or of the threats that it could know of; six judged on its strategies, of several the
 * mean of the known values weighted by their number of commitments, at least 1.
 */
export function designOf(
  set: {
    readonly strategies: readonly StrategyInput[];
    readonly commitments: readonly SetCommitmentInput[];
    /** The country's. */
    readonly riskFacts: readonly RiskFactInput[];
  },
  asOf: IsoDay,
  method: Method,
): DesignEvidence {
  const made = set.commitments.filter((commitment) => isMade(commitment, asOf));
  const threats = threatCoverageOf(made, set.riskFacts, asOf, method);
  const shares = sharesOf(made, threats, method);
  const strategies = knownStrategies(set.strategies, made, asOf);
  const given = (item: DesignCriterion) => meanOfStrategies(item, strategies, made);
  return {
    values: {
      'specific-acts': given('specific-acts'),
      'measurable-targets': shares['measurable-targets'].value,
      deadlines: shares.deadlines.value,
      'responsible-body': shares['responsible-body'].value,
      budget: given('budget'),
      'monitoring-and-access': given('monitoring-and-access'),
      'communities-consulted': given('communities-consulted'),
      'threat-coverage': shares['threat-coverage'].value,
      'accountability-of-own-forces': given('accountability-of-own-forces'),
      'conditions-not-dates': given('conditions-not-dates'),
    },
    shares,
    threats,
  };
}

/** 0 for a share under a quarter, 1 to three quarters, 2 above. */
export function designValueOf(share: number, method: Method): 0 | 1 | 2 {
  if (!reaches(share, method.design.someShare, method)) return 0;
  return exceeds(share, method.design.mostShare, method) ? 2 : 1;
}

function sharesOf(
  made: readonly SetCommitmentInput[],
  threats: ThreatCoverage,
  method: Method,
): DesignEvidence['shares'] {
  const withTarget = made.filter(({ hasTarget }) => hasTarget);
  const withDeadline = made.filter(({ deadline }) => deadline !== null);
  const judged = made.filter(({ namesBody }) => namesBody !== null);
  const withBody = judged.filter(({ namesBody }) => namesBody);
  return {
    'measurable-targets': shareOf(withTarget, made, method),
    deadlines: shareOf(withDeadline, made, method),
    'responsible-body': shareOf(withBody, judged, method),
    'threat-coverage': threatShareOf(threats, made, method),
  };
}

/** Strategies known of on a day; one of unknown date is, once one of its commitments was made. */
function knownStrategies(
  strategies: readonly StrategyInput[],
  made: readonly SetCommitmentInput[],
  asOf: IsoDay,
): readonly StrategyInput[] {
  return strategies.filter(({ id, date }) =>
    date === null ? made.some(({ strategyId }) => strategyId === id) : isOnOrBefore(date, asOf),
  );
}

function shareOf(part: readonly unknown[], whole: readonly unknown[], method: Method): DesignShare {
  const isEnough = whole.length >= method.design.minCommitments;
  return {
    count: part.length,
    of: whole.length,
    value: isEnough ? designValueOf(part.length / whole.length, method) : null,
  };
}

function threatShareOf(
  { onRecord, answered }: ThreatCoverage,
  made: readonly SetCommitmentInput[],
  method: Method,
): DesignShare {
  const isEnough = made.length >= method.design.minCommitments && onRecord.length > 0;
  return {
    count: answered.length,
    of: onRecord.length,
    value: isEnough ? designValueOf(answered.length / onRecord.length, method) : null,
  };
}

function meanOfStrategies(
  item: DesignCriterion,
  strategies: readonly StrategyInput[],
  made: readonly SetCommitmentInput[],
): number | null {
  const known = strategies.flatMap(({ id, design }) => {
    const value = design[item];
    const commitments = made.filter(({ strategyId }) => strategyId === id).length;
    return value === undefined ? [] : { value, weight: Math.max(1, commitments) };
  });
  return known.length === 0 ? null : weightedMean(known);
}
