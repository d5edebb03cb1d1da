/** Intervals, ranks and ties from seeded draws over the whole data set: what the scores alone do not tell (Method §3.7). */
import type { Dataset } from '#model/dataset.ts';
import type { Method, SetKind } from '#model/method.ts';
import type { Iso3, RecordId } from '#model/records.generated.ts';
import type { SetAsOf } from './as-of.ts';
import { pointsOf } from './credibility.ts';
import { toRiskPillars } from './indicators/risk-pillars.ts';
import type { Interval } from './inputs.ts';
import { getScore, type ScoreBook } from './score-book.ts';
import {
  compareCountries,
  type ComparedCountry,
  type DrawnComparison,
} from './uncertainty/compare-countries.ts';
import { toDrawnState } from './uncertainty/draw-input.ts';
import { compileDrawModel, type DrawModel } from './uncertainty/draw-model.ts';
import type { CountryDraws, DrawTable, SetDraws } from './uncertainty/draw-table.ts';
import { finish, runDraws } from './uncertainty/run-draws.ts';
import { summariseDraws } from './uncertainty/summary.ts';

/** Intervals of what a set's score is made of and what is made of it; null where there is no score. */
export interface DrawnIntervals {
  readonly incentives: Interval | null;
  readonly risk: Interval | null;
  readonly credibility: Interval | null;
  readonly protectionGap: Interval | null;
}

export interface DrawBook {
  readonly draws: number;
  readonly seed: number;
  readonly countries: ReadonlyMap<Iso3, DrawnIntervals>;
  readonly strategies: ReadonlyMap<RecordId, DrawnIntervals>;
  readonly episodes: ReadonlyMap<RecordId, DrawnIntervals>;
  readonly delivery: DrawnComparison;
  readonly credibility: DrawnComparison;
}

const nothing: DrawnIntervals = {
  incentives: null,
  risk: null,
  credibility: null,
  protectionGap: null,
};

/** The model of draws over a data set as scored, laid out flat so that a worker can be sent it. */
export function toDrawModel(dataset: Dataset, scores: ScoreBook): DrawModel {
  const drawn = dataset.countries.map(({ iso3 }) => {
    const { record, score, figures } = getScore(scores.states, iso3);
    const widePillars = toRiskPillars(figures, 'wide');
    return toDrawnState({ id: iso3, score, risk: record.risk, widePillars });
  });
  return compileDrawModel(
    {
      asOf: scores.asOf,
      countries: drawn.map(({ country }) => country),
      sets: drawn.flatMap(({ sets }) => sets),
    },
    scores.method,
    scores.method.uncertainty,
  );
}

/** Draws the whole data set once, with the method's seed and number of draws. */
export function drawDataset(dataset: Dataset, scores: ScoreBook): DrawBook {
  const { draws, seed } = scores.method.uncertainty;
  const table = finish(runDraws(toDrawModel(dataset, scores), { draws, drawsPerStep: draws }));
  const named = listCompared(dataset, scores);
  const { uncertainty } = scores.method;
  return {
    draws,
    seed,
    countries: intervalsOf('country', table, scores),
    strategies: intervalsOf('strategy', table, scores),
    episodes: intervalsOf('episode', table, scores),
    delivery: compareCountries(table, named, 'delivery', uncertainty),
    credibility: compareCountries(table, named, 'credibility', uncertainty),
  };
}

function intervalsOf(
  kind: SetKind,
  table: DrawTable,
  scores: ScoreBook,
): ReadonlyMap<string, DrawnIntervals> {
  const sets = table.sets.filter((set) => set.kind === kind);
  return new Map(sets.map((set) => [set.id, intervalsOfSet(set, table, scores)]));
}

function intervalsOfSet(set: SetDraws, table: DrawTable, scores: ScoreBook): DrawnIntervals {
  const country = table.countries.find(({ id }) => id === set.countryId);
  const state = getScore(scores.states, set.countryId).score;
  const own = {
    country: () => state.country,
    strategy: () => scores.strategies.get(set.id),
    episode: () => scores.episodes.get(set.id),
  }[set.kind]();
  return own ? toDrawnIntervals(set, country, { ...state, set: own }, scores.method) : nothing;
}

/** Intervals of a set's draws and its country's, moved around the scores themselves (Method §3.6). */
export function toDrawnIntervals(
  set: SetDraws | undefined,
  country: CountryDraws | undefined,
  score: SetAsOf,
  { uncertainty }: Method,
): DrawnIntervals {
  const { credibility, protectionGap } = score.set.credibility;
  const summarise = (draws: Float64Array | null | undefined, point: number | null) =>
    draws && point !== null
      ? summariseDraws(draws, point, uncertainty.intervalProbability).interval
      : null;
  return {
    incentives: summarise(country?.incentives, score.incentives.score),
    risk: summarise(country?.risk, score.risk.score),
    credibility: summarise(set?.credibility, pointsOf(credibility)),
    protectionGap: summarise(set?.gap, pointsOf(protectionGap)),
  };
}

/** The countries that can be ranked, in the data set's order. */
export function listCompared(dataset: Dataset, scores: ScoreBook): readonly ComparedCountry[] {
  return dataset.countries
    .filter(({ iso3 }) => getScore(scores.countries, iso3).delivery.status !== 'withheld')
    .map(({ iso3, name }) => ({ id: iso3, name }));
}
