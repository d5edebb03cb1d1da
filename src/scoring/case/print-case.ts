import type { Level } from '#model/records.generated.ts';
import type { CertaintyWord } from '../certainty.ts';
import { pointsOf } from '../credibility.ts';
import type { CommitmentScore } from '../delivery.ts';
import type { ActorBalance } from '../incentives.ts';
import type { Interval } from '../inputs.ts';
import type { SetDelivery } from '../set-delivery.ts';
import type { ShallowGate } from '../shallow-commitment.ts';
import type { CaseScore } from './score-case.ts';

const CERTAINTY_WORDS: Readonly<Record<CertaintyWord, string>> = {
  high: 'high',
  moderate: 'moderate',
  low: 'low',
  'very-low': 'very low',
};

const GATE_WORDS: Readonly<Record<ShallowGate, string>> = {
  ok: 'ok',
  'too-early': 'too early',
  'cannot-be-judged': 'cannot be judged',
};

type Pair = readonly [number, number];

/** One commitment of a printed case; what follows `covered` stands only where it is true. */
export interface PrintedCommitment {
  readonly id: string;
  readonly due: boolean;
  readonly n_findings: number;
  readonly n_independent: number;
  readonly covered: boolean;
  readonly D?: number;
  readonly found_level?: Level;
  readonly posterior?: readonly number[];
  readonly mu?: number;
  readonly var?: number;
  readonly interval?: Pair;
  readonly mass?: number;
  readonly n_sources?: number;
  readonly age_months?: number;
  readonly conflict?: number;
  readonly claim_gap?: number | null;
  readonly sources?: readonly string[];
  readonly by_source?: Readonly<Record<string, number>>;
}

/** A case's scores under the keys by which other implementations print theirs. */
export function toPrintedCase(score: CaseScore) {
  const { design, risk, shallow } = score;
  return {
    delivery: toPrintedDelivery(score.delivery),
    certainty: score.certainty === null ? null : CERTAINTY_WORDS[score.certainty.word],
    design: { Q: design.score, coverage: design.knownShare },
    incentives: {
      actors: score.incentives.actors.map(toPrintedActor),
      I: score.incentives.balance,
      I100: score.incentives.score,
      weakest: score.incentives.weakest?.balance ?? null,
      coverage: score.incentives.coverage,
      publish: score.incentives.status,
    },
    risk: {
      R: risk.score,
      Rq: toScore(risk.figures.danger),
      Rf: toScore(risk.facts.danger),
      coverage: risk.figures.usableShare,
      pillars_used: risk.figures.pillars.filter(({ danger }) => danger !== null).length,
    },
    credibility: pointsOf(score.credibility.credibility),
    credibility_arithmetic: pointsOf(score.credibility.arithmetic),
    protection_gap: pointsOf(score.credibility.protectionGap),
    flags: {
      F1_audience: shallow.audience.isMet,
      F2_promise: shallow.promise.isMet,
      F3_delivery: shallow.delivery.isMet,
      F4a_claim_gap: shallow.claimGap.isMet,
      F4b_incentives: shallow.incentives.isMet,
      F4c_claims: shallow.claims.isMet,
      gate: GATE_WORDS[shallow.gate],
      shallow: shallow.isShallow,
    },
  };
}

function toPrintedDelivery(delivery: SetDelivery) {
  const { mean } = delivery;
  return {
    n: delivery.madeCount,
    n_due: delivery.dueCount,
    n_covered: delivery.coveredCount,
    coverage: delivery.coverage,
    commitments: delivery.commitments.map(toPrintedCommitment),
    publish: delivery.status,
    D: mean?.delivery ?? null,
    mu: mean?.mean ?? null,
    var: mean?.variance ?? null,
    interval: mean === null ? null : toPair(mean.interval),
    p_below: mean?.probabilityLow ?? null,
    bounds: delivery.bounds === null ? null : toPair(delivery.bounds),
    median_claim_gap: delivery.medianClaimGap,
    gaps: delivery.claimGaps,
  };
}

/** A commitment's scores under the same keys. */
function toPrintedCommitment(score: CommitmentScore): PrintedCommitment {
  const record = {
    id: score.id,
    due: score.isDue,
    n_findings: score.findingCount,
    n_independent: score.independentCount,
    covered: score.kind === 'covered',
  };
  if (score.kind === 'not-covered') return record;
  return {
    ...record,
    D: score.delivery,
    found_level: score.foundLevel,
    posterior: score.posterior.shares,
    mu: score.posterior.mean,
    var: score.posterior.variance,
    interval: toPair(score.interval),
    mass: score.mass,
    n_sources: score.massBySource.size,
    age_months: score.ageMonths,
    conflict: score.conflict,
    claim_gap: score.claimGap?.gap ?? null,
    sources: [...score.massBySource.keys()],
    by_source: Object.fromEntries(score.massBySource),
  };
}

function toPrintedActor({ id, domains, balance, hasBothDomains, roleWeight }: ActorBalance) {
  return { id, B: domains ?? {}, I: balance, both: hasBothDomains, weight: roleWeight };
}

function toPair({ low, high }: Interval): Pair {
  return [low, high];
}

function toScore(share: number | null): number | null {
  return share === null ? null : 100 * share;
}
