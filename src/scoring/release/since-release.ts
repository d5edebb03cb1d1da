/** What became of a frozen score: what it was, what it is, and each cause with its share of the difference. */
import type { FrozenScore } from '#model/frozen-score.ts';
import { MEASURES, SET_MEASURES, type Measure } from '../change/causes.ts';
import type { Explainer, Explanation } from '../change/explain.ts';
import { isMoved, toMillionths } from '../change/explain.ts';
import { explainStates } from '../change/impact.ts';
import type { Cause } from '../change/state-causes.ts';
import type { ScoreBasis } from '../change/state-side.ts';
import { scoreKey } from './compare-frozen.ts';

/** A score in points, frozen and now. */
export interface MeasureSince {
  readonly measure: Measure;
  /** 0–100, as frozen; null where there was no score. */
  readonly before: number | null;
  readonly after: number | null;
  /** What the same records are scored otherwise by the present engine, in millionths of a point. */
  readonly engineMillionths: number;
  /** Why the present engine gives another score for what there is now; the shares come on top of the engine's. */
  readonly reason: Explanation['reason'];
}

/** A frozen score with what became of it. */
export interface ScoreSince {
  readonly frozen: FrozenScore;
  /** As it would be frozen now; null where the record is gone. */
  readonly now: FrozenScore | null;
  /** Those that moved. */
  readonly moved: readonly MeasureSince[];
  /** Of a claim, what touches it. */
  readonly causes: readonly Cause[];
}

/** Finds out what became of one frozen score after another. */
export type FindSince = (frozen: FrozenScore) => ScoreSince;

/**
 * Prepares to compare a release with what there is now.
 * @param before the frozen records
 * @param current every score of now
 */
export function prepareSince(
  before: ScoreBasis,
  after: ScoreBasis,
  current: readonly FrozenScore[],
): FindSince {
  const explainers = explainStates(before, after);
  const byKey = new Map(current.map((score) => [scoreKey(score), score]));
  return (frozen) => {
    const explainer = explainers.get(frozen.country);
    const now = byKey.get(scoreKey(frozen)) ?? null;
    if (explainer === undefined) return { frozen, now, moved: [], causes: [] };
    const moved = measuresOf(frozen)
      .map((measure) => compareMeasure(frozen, measure, explainer))
      .filter(({ before, after }) => isMoved(before, after));
    const causes = explainer.causes.filter(
      (cause) => 'records' in cause && cause.records.includes(frozen.id),
    );
    return { frozen, now, moved, causes };
  };
}

function measuresOf({ kind }: FrozenScore): readonly Measure[] {
  if (kind === 'claim') return [];
  if (kind === 'commitment') return ['delivery'];
  return kind === 'country' ? MEASURES : SET_MEASURES;
}

function compareMeasure(
  { kind, id, measures }: FrozenScore,
  measure: Measure,
  { explain }: Explainer,
): MeasureSince {
  const before = measures[measure] ?? null;
  if (kind === 'claim') throw new TypeError('A claim has no score in points.');
  const explanation = explain({ kind, id }, measure);
  const engineMillionths =
    before === null || explanation.before === null
      ? 0
      : toMillionths(explanation.before) - toMillionths(before);
  return {
    measure,
    before,
    after: explanation.after,
    engineMillionths,
    reason: explanation.reason,
  };
}
