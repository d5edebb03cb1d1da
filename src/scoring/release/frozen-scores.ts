/** Every score of a data set as a release freezes it. */
import type { FrozenFact, FrozenScore, ScoredKind } from '#model/frozen-score.ts';
import type { Iso3 } from '#model/records.generated.ts';
import type { ScoredSide } from '../change/compare-scores.ts';
import {
  POINT_FIELDS,
  toClaimFigures,
  toCommitmentFigures,
  toSetFigures,
  withRanks,
} from '../change/figures.ts';
import { hashClaimBasis, hashCommitmentBasis, hashSetBasis } from '../score-basis.ts';
import { getScore } from '../score-book.ts';

/** Names of the measures by the field of the figures that holds each. */
const MEASURE_BY_FIELD: ReadonlyMap<string, string> = new Map(
  Object.entries(POINT_FIELDS).map(([measure, field]) => [field, measure]),
);
/** Scores are kept to a millionth of a point: more would differ between machines. */
const DECIMALS = 6;

/** Countries, strategies, episodes, commitments and claims, each in the order of the data set. */
export function toFrozenScores({ basis, scores, draws }: ScoredSide): readonly FrozenScore[] {
  const { countries, strategies, episodes, commitments, claims } = basis.dataset;
  const freezeSet = (kind: ScoredKind, id: string, country: Iso3, figures: object) =>
    freeze({ kind, id, country, basis: hashSetBasis(id, country, scores) }, figures);
  return [
    ...countries.map(({ iso3 }) => {
      const { score } = getScore(scores.states, iso3);
      const figures = toSetFigures(score.country, draws?.countries.get(iso3), score);
      return freezeSet('country', iso3, iso3, withRanks(figures, iso3, draws));
    }),
    ...strategies.map(({ id, country }) => {
      const figures = toSetFigures(
        getScore(scores.strategies, id),
        draws?.strategies.get(id),
        null,
      );
      return freezeSet('strategy', id, country, figures);
    }),
    ...episodes.flatMap(({ id, country }) => {
      const score = scores.episodes.get(id);
      // A decision of a later day has no score yet.
      if (score === undefined) return [];
      const figures = toSetFigures(score, draws?.episodes.get(id), null);
      return [freezeSet('episode', id, country, figures)];
    }),
    ...commitments.map((commitment) => {
      const { id, country } = commitment;
      const name = { id, country, basis: hashCommitmentBasis(commitment, scores) };
      const figures = toCommitmentFigures(getScore(scores.commitments, id));
      return freeze({ kind: 'commitment', ...name }, figures);
    }),
    ...claims.map((claim) => {
      const { id, country } = claim;
      const name = { id, country, basis: hashClaimBasis(claim, scores) };
      return freeze({ kind: 'claim', ...name }, toClaimFigures(getScore(scores.claims, id)));
    }),
  ];
}

function freeze(name: Omit<FrozenScore, 'measures' | 'facts'>, figures: object): FrozenScore {
  const measures: Record<string, number | null> = {};
  const facts: Record<string, FrozenFact> = {};
  for (const [field, value] of flatten(figures)) {
    const measure = MEASURE_BY_FIELD.get(field);
    if (measure === undefined) facts[field] = value;
    else if (value === null || typeof value === 'number') measures[measure] = value;
  }
  return { ...name, measures, facts };
}

/** An interval or a rank becomes a field for each of its parts, such as `interval.low`; null stays null. */
function flatten(figures: object): readonly (readonly [string, FrozenFact])[] {
  const flat: (readonly [string, FrozenFact])[] = [];
  for (const [field, value] of Object.entries<unknown>({ ...figures })) {
    if (typeof value === 'number') flat.push([field, round(value)]);
    else if (value === null || typeof value === 'string' || typeof value === 'boolean') {
      flat.push([field, value]);
    } else if (typeof value === 'object') {
      flat.push(...flatten(value).map(([part, each]) => [`${field}.${part}`, each] as const));
    }
  }
  return flat;
}

function round(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
