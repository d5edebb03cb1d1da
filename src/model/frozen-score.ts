/** A score as a release freezes it, in a shape that later versions of the engine can still read. */
import type { Iso3 } from './records.generated.ts';

/** What is scored. */
export const SCORED_KINDS = ['country', 'strategy', 'episode', 'commitment', 'claim'] as const;
/** One of them. */
export type ScoredKind = (typeof SCORED_KINDS)[number];

/** What is told of a score beside its points: a status, a count, a yes or no, a verdict; null where there is none. */
export type FrozenFact = string | number | boolean | null;

/** All scores of one record on the day of a release. */
export interface FrozenScore {
  readonly kind: ScoredKind;
  /** Id of the record; of a country its code. */
  readonly id: string;
  readonly country: Iso3;
  /** Hash of what the scores rest on, as a citation carries it. */
  readonly basis: string;
  /** Points of 100, to six decimals, by measure; null where there is no score. A claim has none. */
  readonly measures: Readonly<Record<string, number | null>>;
  /** Everything else by its name, intervals and ranks included. */
  readonly facts: Readonly<Record<string, FrozenFact>>;
}

/** The scores of a release, one JSON object a line. */
export function writeFrozenScores(scores: readonly FrozenScore[]): string {
  return scores.map((score) => `${JSON.stringify(score)}\n`).join('');
}

/** Reads what `writeFrozenScores` wrote. Throws with the line where it is anything else. */
export function readFrozenScores(text: string): readonly FrozenScore[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line, at) => {
    const score: unknown = JSON.parse(line);
    if (isFrozenScore(score)) return score;
    throw new TypeError(`Line ${String(at + 1)} is no frozen score.`);
  });
}

function isFrozenScore(value: unknown): value is FrozenScore {
  if (typeof value !== 'object' || value === null) return false;
  if (!('kind' in value && 'id' in value && 'country' in value && 'basis' in value)) return false;
  if (!('measures' in value && 'facts' in value)) return false;
  const { kind, id, country, basis, measures, facts } = value;
  return (
    SCORED_KINDS.some((each) => each === kind) &&
    [id, country, basis].every((each) => typeof each === 'string') &&
    holds(measures, (each) => each === null || typeof each === 'number') &&
    holds(facts, (each) => each === null || ['string', 'number', 'boolean'].includes(typeof each))
  );
}

function holds(value: unknown, isFine: (each: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every(isFine);
}
