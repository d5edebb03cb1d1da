/** Scores that moved for no reason that is on record. */
import { MEASURES, type Measure } from '../change/causes.ts';
import type { Affected, MovedMeasure, ScoreChanges } from '../change/compare-scores.ts';
import { isMoved } from '../change/explain.ts';
import { POINT_FIELDS } from '../change/figures.ts';

/** A score that is another although nothing that bears on it differs. */
export interface CauselessMove {
  readonly kind: string;
  readonly id: string;
  readonly measure: string;
}

/**
 * Every score that moved without a cause: with causes that leave part of the difference, with none, or without so much
 * as an explanation. Empty where each difference is fully explained. What is on one side alone was added or withdrawn,
 * which is cause enough.
 */
export function findCauselessMoves(changes: ScoreChanges): readonly CauselessMove[] {
  const { countries, strategies, episodes, commitments } = changes;
  const affected: readonly Affected<object>[] = [
    ...countries,
    ...strategies,
    ...episodes,
    ...commitments,
  ];
  return affected.flatMap((each) =>
    MEASURES.filter((measure) => isCauseless(each, measure)).map((measure) => {
      return { kind: each.kind, id: each.id, measure };
    }),
  );
}

function isCauseless({ before, after, moved }: Affected<object>, measure: Measure): boolean {
  const told = moved.find((each) => each.measure === measure);
  if (told !== undefined) return !isExplained(told);
  if (before === null || after === null) return false;
  return isMoved(getPoints(before, measure), getPoints(after, measure));
}

/** A score among some figures; null where it is unknown, or no such thing has it. */
function getPoints(figures: object, measure: Measure): number | null {
  const fields = new Map<string, unknown>(Object.entries(figures));
  const points = fields.get(POINT_FIELDS[measure]);
  return typeof points === 'number' ? points : null;
}

function isExplained({ explanation: { reason } }: MovedMeasure): boolean {
  if (reason.kind === 'same') return true;
  return reason.kind === 'shares' ? reason.shares.length > 0 : reason.causes.length > 0;
}
