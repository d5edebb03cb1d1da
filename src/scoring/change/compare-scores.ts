/** Every score that is another on two sides, with what it was, what it is, and why. */
import type { Iso3 } from '#model/records.generated.ts';
import type { DrawBook } from '../draw-book.ts';
import type { ScoreBook } from '../score-book.ts';
import { MEASURES, SET_MEASURES, type Measure } from './causes.ts';
import type { Explainer, Explanation } from './explain.ts';
import {
  toClaimFigures,
  toCommitmentFigures,
  toSetFigures,
  withRanks,
  type ClaimFigures,
  type CommitmentFigures,
  type SetFigures,
} from './figures.ts';
import type { ScoreBasis } from './state-side.ts';
import type { Target } from './target.ts';

/** One side with its scores. */
export interface ScoredSide {
  readonly basis: ScoreBasis;
  readonly scores: ScoreBook;
  readonly draws: DrawBook | null;
}

/** A score in points that moved, and why. */
export interface MovedMeasure {
  readonly measure: Measure;
  readonly explanation: Explanation;
}

/** Something scored whose figures differ; null on the side on which it is not there. */
export interface Affected<Figures> {
  readonly kind: Target['kind'] | 'claim';
  readonly id: string;
  readonly country: Iso3;
  readonly before: Figures | null;
  readonly after: Figures | null;
  /** Empty where only intervals, flags or ranks differ. */
  readonly moved: readonly MovedMeasure[];
}

/** All that is scored and differs, in the order of the data set afterwards. */
export interface ScoreChanges {
  readonly countries: readonly Affected<SetFigures>[];
  readonly strategies: readonly Affected<SetFigures>[];
  readonly episodes: readonly Affected<SetFigures>[];
  readonly commitments: readonly Affected<CommitmentFigures>[];
  readonly claims: readonly Affected<ClaimFigures>[];
}

type Figured<Figures> = ReadonlyMap<string, { readonly country: Iso3; readonly figures: Figures }>;

/** Compares the scores of two sides; a country is listed too where nothing but its rank differs. */
export function compareScores(
  before: ScoredSide,
  after: ScoredSide,
  explainers: ReadonlyMap<Iso3, Explainer>,
): ScoreChanges {
  const compare = <Figures>(
    kind: Affected<Figures>['kind'],
    toFigured: (side: ScoredSide) => Figured<Figures>,
    measures: readonly Measure[],
  ) => pairUp(kind, toFigured(before), toFigured(after), measures, explainers);
  return {
    countries: compare('country', figureCountries, MEASURES),
    strategies: compare('strategy', figureStrategies, SET_MEASURES),
    episodes: compare('episode', figureEpisodes, SET_MEASURES),
    commitments: compare('commitment', figureCommitments, ['delivery']),
    claims: compare('claim', figureClaims, []),
  };
}

function pairUp<Figures>(
  kind: Affected<Figures>['kind'],
  before: Figured<Figures>,
  after: Figured<Figures>,
  measures: readonly Measure[],
  explainers: ReadonlyMap<Iso3, Explainer>,
): readonly Affected<Figures>[] {
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  return ids.flatMap((id) => {
    const [left, right] = [before.get(id), after.get(id)];
    const country = (right ?? left)?.country;
    const explainer = country && explainers.get(country);
    if (JSON.stringify(left) === JSON.stringify(right) || !country || !explainer) return [];
    const sides = { before: left?.figures ?? null, after: right?.figures ?? null };
    const moved = kind === 'claim' ? [] : explainAll({ kind, id }, measures, explainer);
    return [{ kind, id, country, ...sides, moved }];
  });
}

function explainAll(
  target: Target,
  measures: readonly Measure[],
  { explain }: Explainer,
): readonly MovedMeasure[] {
  return measures
    .map((measure) => ({ measure, explanation: explain(target, measure) }))
    .filter(({ explanation }) => explanation.reason.kind !== 'same');
}

function figureCountries({ scores, draws }: ScoredSide): Figured<SetFigures> {
  return new Map(
    [...scores.states].map(([iso3, { score }]) => {
      const figures = toSetFigures(score.country, draws?.countries.get(iso3), score);
      return [iso3, { country: iso3, figures: withRanks(figures, iso3, draws) }];
    }),
  );
}

function figureStrategies({ basis, scores, draws }: ScoredSide): Figured<SetFigures> {
  return new Map(
    basis.dataset.strategies.flatMap(({ id, country }) => {
      const score = scores.strategies.get(id);
      const drawn = draws?.strategies.get(id);
      return score ? [[id, { country, figures: toSetFigures(score, drawn, null) }]] : [];
    }),
  );
}

function figureEpisodes({ basis, scores, draws }: ScoredSide): Figured<SetFigures> {
  return new Map(
    basis.dataset.episodes.flatMap(({ id, country }) => {
      const score = scores.episodes.get(id);
      const drawn = draws?.episodes.get(id);
      return score ? [[id, { country, figures: toSetFigures(score, drawn, null) }]] : [];
    }),
  );
}

function figureCommitments({ basis, scores }: ScoredSide): Figured<CommitmentFigures> {
  return new Map(
    basis.dataset.commitments.flatMap(({ id, country }) => {
      const score = scores.commitments.get(id);
      return score ? [[id, { country, figures: toCommitmentFigures(score) }]] : [];
    }),
  );
}

function figureClaims({ basis, scores }: ScoredSide): Figured<ClaimFigures> {
  return new Map(
    basis.dataset.claims.flatMap(({ id, country }) => {
      const score = scores.claims.get(id);
      return score ? [[id, { country, figures: toClaimFigures(score) }]] : [];
    }),
  );
}
