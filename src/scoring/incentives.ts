import type { Method } from '#model/method.ts';
import { ageInMonths, isOnOrBefore, type IsoDay } from '#model/partial-date.ts';
import type { IncentiveDomain } from '#model/records.generated.ts';
import { INCENTIVE_DOMAINS } from '#model/score-terms.ts';
import { weightedMean } from './evidence-cluster.ts';
import type { ActorInput, IncentiveInput } from './inputs.ts';
import { exceeds, reaches } from './threshold.ts';

/** How an incentive stands on a day: counted, or why it is only shown. */
export type IncentiveStanding = 'counted' | 'undated' | 'ended' | 'states-own-word';

/** An incentive as the method reads it on a day. */
export interface IncentiveReading {
  readonly incentive: IncentiveInput;
  readonly standing: IncentiveStanding;
  /** s · x, strength 1–3 times k; above 0 toward, below 0 against. */
  readonly pull: number;
  readonly isStale: boolean;
}

/** The balance of one actor's incentives. */
export interface ActorBalance {
  readonly id: string;
  /** 1–3; null: not yet judged, so that it stands outside the country's balance. */
  readonly roleWeight: number | null;
  /** Those on or before the day, and the undated. */
  readonly incentives: readonly IncentiveReading[];
  /** B of each domain, −1 to 1, 0 where nothing is recorded in it; null where nothing is in either. */
  readonly domains: Readonly<Record<IncentiveDomain, number>> | null;
  readonly hasBothDomains: boolean;
  /** I, −1 to 1; null where no incentive is on record. */
  readonly balance: number | null;
}

/** The balance of a country's security actors (Method §3.4). */
export interface IncentiveBalance {
  readonly actors: readonly ActorBalance[];
  /** I, −1 to 1, weighted by role; null where no actor has one. Computed when withheld, too. */
  readonly balance: number | null;
  /** I100 = 50 (1 + I), 0–100. */
  readonly score: number | null;
  /** The actor with the lowest I, of equals the first. */
  readonly weakest: { readonly actorId: string; readonly balance: number } | null;
  /** Role-weighted share of actors with both domains recorded, 0–1; null without actors. */
  readonly coverage: number | null;
  readonly status: 'published' | 'withheld';
}

/** The incentives of a country's security actors as of a day, actor by actor and together. */
export function scoreIncentives(
  actors: readonly ActorInput[],
  asOf: IsoDay,
  method: Method,
): IncentiveBalance {
  const balances = actors.map((actor) => balanceOf(actor, asOf, method));
  const balance = meanBalanceOf(balances);
  const coverage = coverageOf(balances);
  const isCovered = coverage !== null && reaches(coverage, method.incentives.minCoverage, method);
  return {
    actors: balances,
    balance,
    score: balance === null ? null : 50 * (1 + balance),
    weakest: weakestOf(balances),
    coverage,
    status: isCovered && balance !== null ? 'published' : 'withheld',
  };
}

function meanBalanceOf(actors: readonly ActorBalance[]): number | null {
  const known = actors.flatMap(({ balance, roleWeight }) =>
    balance === null || roleWeight === null ? [] : { value: balance, weight: roleWeight },
  );
  return known.length === 0 ? null : weightedMean(known);
}

function coverageOf(actors: readonly ActorBalance[]): number | null {
  const known = actors.flatMap(({ hasBothDomains, roleWeight }) =>
    roleWeight === null ? [] : { value: hasBothDomains ? 1 : 0, weight: roleWeight },
  );
  return known.length === 0 ? null : weightedMean(known);
}

function weakestOf(actors: readonly ActorBalance[]): IncentiveBalance['weakest'] {
  return actors.reduce<IncentiveBalance['weakest']>((weakest, { id, balance }) => {
    if (balance === null || (weakest !== null && weakest.balance <= balance)) return weakest;
    return { actorId: id, balance };
  }, null);
}

function balanceOf(actor: ActorInput, asOf: IsoDay, method: Method): ActorBalance {
  const incentives = actor.incentives
    .filter(({ date }) => date === null || isOnOrBefore(date, asOf))
    .map((incentive) => readIncentive(incentive, asOf, method));
  const counted = incentives.filter(({ standing }) => standing === 'counted');
  const recorded = INCENTIVE_DOMAINS.filter((domain) =>
    counted.some(({ incentive }) => incentive.domain === domain),
  );
  const domains = {
    political: domainBalanceOf('political', counted, method),
    economic: domainBalanceOf('economic', counted, method),
  };
  const { weakestShare } = method.incentives;
  const worst = Math.min(domains.political, domains.economic);
  const mean = (domains.political + domains.economic) / 2;
  const isKnown = recorded.length > 0;
  return {
    id: actor.id,
    roleWeight: actor.roleWeight,
    incentives,
    domains: isKnown ? domains : null,
    hasBothDomains: recorded.length === INCENTIVE_DOMAINS.length,
    balance: isKnown ? weakestShare * worst + (1 - weakestShare) * mean : null,
  };
}

/** B = Σ ± s·x / (2 + Σ s·x): drawn toward 0 where little is recorded. */
function domainBalanceOf(
  domain: IncentiveDomain,
  counted: readonly IncentiveReading[],
  method: Method,
): number {
  let pull = 0;
  let mass = 0;
  for (const reading of counted) {
    if (reading.incentive.domain !== domain) continue;
    pull += reading.pull;
    mass += Math.abs(reading.pull);
  }
  return pull / (method.incentives.neutralMass + mass);
}

function readIncentive(incentive: IncentiveInput, asOf: IsoDay, method: Method): IncentiveReading {
  const weight = incentive.strength * method.evidence.sourceKindFactor[incentive.sourceKind];
  const isStale =
    incentive.date !== null &&
    exceeds(ageInMonths(incentive.date, asOf), method.incentives.staleAfterMonths, method);
  return {
    incentive,
    standing: standingOf(incentive, asOf),
    pull: incentive.effect === 'toward' ? weight : -weight,
    isStale,
  };
}

function standingOf(incentive: IncentiveInput, asOf: IsoDay): IncentiveStanding {
  const { date, until, effect, restsOnStatesWord } = incentive;
  if (date === null) return 'undated';
  if (until !== undefined && until !== null && isOnOrBefore(until, asOf)) return 'ended';
  return effect === 'toward' && restsOnStatesWord ? 'states-own-word' : 'counted';
}
