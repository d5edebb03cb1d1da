/** What is told of a score on one side of a comparison, flat, so that two sides can be set beside each other. */
import type { Iso3, Level, Verdict } from '#model/records.generated.ts';
import type { CertaintyWord } from '../certainty.ts';
import type { ClaimVerdict } from '../claim-verdict.ts';
import { pointsOf } from '../credibility.ts';
import type { CommitmentScore, NotCoveredReason } from '../delivery.ts';
import type { DrawBook, DrawnIntervals } from '../draw-book.ts';
import type { Interval } from '../inputs.ts';
import type { PublicationStatus } from '../set-delivery.ts';
import type { ShallowGate } from '../shallow-commitment.ts';
import type { CommitmentSetScore, StateScore } from '../state-score.ts';
import type { Measure } from './causes.ts';

/** A commitment's score. */
export interface CommitmentFigures {
  /** D, 0–100; null where nothing is counted. */
  readonly delivery: number | null;
  readonly interval: Interval | null;
  readonly foundLevel: Level | null;
  /** Why there is no score; null where there is one. */
  readonly reason: NotCoveredReason | null;
  readonly isDue: boolean;
  readonly isContested: boolean;
  readonly isStale: boolean;
}

/** Where a country stands among those that can be ranked. */
export interface RankFigures {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The scores of a strategy, an episode or a country. */
export interface SetFigures {
  /** D, 0–100; null where nothing due is covered. Also where it is withheld. */
  readonly delivery: number | null;
  readonly interval: Interval | null;
  readonly status: PublicationStatus;
  readonly coveredCount: number;
  readonly dueCount: number;
  readonly certainty: CertaintyWord | null;
  /** Q, K and G, 0–100. */
  readonly design: number | null;
  readonly credibility: number | null;
  readonly credibilityInterval: Interval | null;
  readonly protectionGap: number | null;
  /** I100 and R, of a country only. */
  readonly incentives: number | null;
  readonly risk: number | null;
  readonly gate: ShallowGate;
  readonly isShallow: boolean;
  readonly deliveryRank: RankFigures | null;
  readonly credibilityRank: RankFigures | null;
}

/** A claim's verdict, or why there is none. */
export interface ClaimFigures {
  readonly verdict: Verdict | 'unchecked';
}

/** Fields of the figures that are scores in points of 100. */
export const POINT_FIELDS: Readonly<Record<Measure, keyof SetFigures>> = {
  delivery: 'delivery',
  design: 'design',
  incentives: 'incentives',
  risk: 'risk',
  credibility: 'credibility',
  'protection-gap': 'protectionGap',
};

/** The figures of a commitment. */
export function toCommitmentFigures(score: CommitmentScore): CommitmentFigures {
  if (score.kind === 'not-covered') {
    return {
      ...{ delivery: null, interval: null, foundLevel: null, reason: score.reason },
      ...{ isDue: score.isDue, isContested: false, isStale: false },
    };
  }
  const { delivery, interval, foundLevel, isDue, isContested, isStale } = score;
  return { delivery, interval, foundLevel, reason: null, isDue, isContested, isStale };
}

/** The figures of a claim. */
export function toClaimFigures(score: ClaimVerdict): ClaimFigures {
  return { verdict: score.kind === 'checked' ? score.verdict : 'unchecked' };
}

/** The figures of a set; `state` is given of a country, whose incentives and risk are its own. */
export function toSetFigures(
  score: CommitmentSetScore,
  drawn: DrawnIntervals | undefined,
  state: StateScore | null,
): SetFigures {
  const { delivery, design, credibility, shallow } = score;
  return {
    delivery: delivery.mean?.delivery ?? null,
    interval: delivery.mean?.interval ?? null,
    status: delivery.status,
    coveredCount: delivery.coveredCount,
    dueCount: delivery.dueCount,
    certainty: score.certainty?.word ?? null,
    design: design.score,
    credibility: pointsOf(credibility.credibility),
    credibilityInterval: drawn?.credibility ?? null,
    protectionGap: pointsOf(credibility.protectionGap),
    incentives: state?.incentives.score ?? null,
    risk: state?.risk.score ?? null,
    gate: shallow.gate,
    isShallow: shallow.isShallow,
    deliveryRank: null,
    credibilityRank: null,
  };
}

/** The same with a country's ranks, where it has any. */
export function withRanks(figures: SetFigures, iso3: Iso3, draws: DrawBook | null): SetFigures {
  const rankBy = (by: 'delivery' | 'credibility'): RankFigures | null => {
    const standing = draws?.[by].standings.find(({ id }) => id === iso3);
    return standing ? { median: standing.medianRank, ...standing.ranks } : null;
  };
  return { ...figures, deliveryRank: rankBy('delivery'), credibilityRank: rankBy('credibility') };
}
