/** The scores that a page as of a day shows, as numbers. */
import type { Iso3, RecordId, Verdict } from '#model/records.generated.ts';
import type { SetAsOf } from '#scoring/as-of.ts';
import type { ClaimVerdict } from '#scoring/claim-verdict.ts';
import { pointsOf } from '#scoring/credibility.ts';
import type { CommitmentScore } from '#scoring/delivery.ts';
import type { DrawnSubject } from '#scoring/draw-subject.ts';
import type { Interval } from '#scoring/inputs.ts';
import type { PublicationStatus, SetDelivery } from '#scoring/set-delivery.ts';
import { verdictOf } from '../claim/claim-row.ts';
import type { PartName } from '../parts/parts.ts';

/** One score of a record on the day, 0–100 with all its digits. What it does not have is null. */
export interface DayFigure {
  readonly kind: 'country' | 'strategy' | 'commitment' | 'claim';
  readonly id: Iso3 | RecordId;
  readonly name: string;
  readonly figure: PartName | 'verdict';
  readonly score: number | null;
  /** The 90% interval, of what has one on any day. */
  readonly low: number | null;
  readonly high: number | null;
  readonly due: number | null;
  readonly covered: number | null;
  readonly status: PublicationStatus | null;
  readonly verdict: Verdict | 'unchecked' | null;
  /** Hash of what it rests on, of what is cited with one. */
  readonly basis: string | null;
}

/** Whose scores they are. */
export type FigureOwner = Pick<DayFigure, 'kind' | 'id' | 'name'>;

/** The delivery of a country or a strategy; without a score where that is withheld. */
export function toDeliveryFigure(owner: FigureOwner, delivery: SetDelivery): DayFigure {
  const { status, mean, dueCount, coveredCount } = delivery;
  const shown = status === 'withheld' ? null : mean;
  return {
    ...noFigure(owner, 'delivery'),
    score: shown?.delivery ?? null,
    low: shown?.interval.low ?? null,
    high: shown?.interval.high ?? null,
    due: dueCount,
    covered: coveredCount,
    status,
  };
}

/** The parts of the score of a country or a strategy, delivery first; that alone has an interval on any day. */
export function toPartFigures(
  owner: FigureOwner,
  then: SetAsOf,
  basis: string,
): readonly DayFigure[] {
  const { set, incentives, risk } = then;
  const isBalanced = incentives.status !== 'withheld';
  const scores: readonly (readonly [PartName, number | null])[] = [
    ['design', set.design.score],
    ['incentives', isBalanced ? incentives.score : null],
    ['risk', risk.score],
    ['credibility', pointsOf(set.credibility.credibility)],
    ['protectionGap', pointsOf(set.credibility.protectionGap)],
  ];
  const others = scores.map(([part, score]) => ({ ...noFigure(owner, part), score }));
  return [toDeliveryFigure(owner, set.delivery), ...others].map((each) => ({ ...each, basis }));
}

/** The same with the intervals of the parts that were drawn for the day. */
export function toDrawnFigures(
  owner: FigureOwner,
  { score, intervals }: Pick<DrawnSubject, 'score' | 'intervals'>,
  basis: string,
): readonly DayFigure[] {
  const drawn = new Map<string, Interval | null>(Object.entries(intervals));
  return toPartFigures(owner, score, basis).map((each) => ({
    ...each,
    ...(each.score === null ? {} : drawn.get(each.figure)),
  }));
}

/** The delivery of a commitment; without a score where nothing that counts was found by others. */
export function toCommitmentFigure(
  score: CommitmentScore,
  name: string,
  basis: string | null = null,
): DayFigure {
  const none = { ...noFigure({ kind: 'commitment', id: score.id, name }, 'delivery'), basis };
  if (score.kind !== 'covered') return none;
  const { delivery, interval } = score;
  return { ...none, score: delivery, ...interval };
}

/** The verdict on a claim. */
export function toVerdictFigure(id: RecordId, name: string, verdict: ClaimVerdict): DayFigure {
  return { ...noFigure({ kind: 'claim', id, name }, 'verdict'), verdict: verdictOf(verdict) };
}

function noFigure({ kind, id, name }: FigureOwner, figure: DayFigure['figure']): DayFigure {
  const nothing = { score: null, low: null, high: null, due: null, covered: null };
  return { kind, id, name, figure, ...nothing, status: null, verdict: null, basis: null };
}
