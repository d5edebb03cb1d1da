/** Scores of every compared country with their intervals from the draws, and how the countries compare: one method's result. */
import type { Iso3 } from '#model/records.generated.ts';
import type { Interval } from '../inputs.ts';
import {
  compareCountries,
  type ComparedCountry,
  type ComparedScore,
  type DrawnComparison,
} from './compare-countries.ts';
import type { DrawModel } from './draw-model.ts';
import type { CountryDraws, DrawTable, SetDraws } from './draw-table.ts';
import { evaluateOwn } from './run-draws.ts';
import { summariseDraws } from './summary.ts';

/** What countries are ranked by, in the order in which it is offered. */
export const COMPARED_SCORES = ['credibility', 'delivery', 'gap'] as const;

/** A score with the interval of its draws, moved around it; all 0–100. */
export interface DrawnFigure {
  readonly score: number;
  readonly interval: Interval;
}

/** Figures of one country; null where the score is withheld or lacks a part. */
export interface CountryFigures {
  readonly id: Iso3;
  readonly name: string;
  readonly delivery: DrawnFigure | null;
  readonly incentives: DrawnFigure | null;
  readonly risk: DrawnFigure | null;
  readonly credibility: DrawnFigure | null;
  readonly gap: DrawnFigure | null;
}

/** What one method comes to. */
export interface MethodResult {
  /** How many draws it rests on. */
  readonly draws: number;
  readonly countries: readonly CountryFigures[];
  readonly comparisons: Readonly<Record<ComparedScore, DrawnComparison>>;
}

/** The result of the first `draws` rows of a table that was drawn from the model. */
export function toMethodResult(
  model: DrawModel,
  table: DrawTable,
  countries: readonly ComparedCountry[],
  draws = table.draws,
): MethodResult {
  const drawn = draws === table.draws ? table : takeRows(table, draws);
  const own = evaluateOwn(model);
  const compare = (by: ComparedScore) => compareCountries(drawn, countries, by, model.uncertainty);
  return {
    draws,
    countries: countries.map((country) => toFigures(country, own, drawn, model)),
    comparisons: {
      credibility: compare('credibility'),
      delivery: compare('delivery'),
      gap: compare('gap'),
    },
  };
}

function toFigures(
  { id, name }: ComparedCountry,
  own: DrawTable,
  drawn: DrawTable,
  { uncertainty }: DrawModel,
): CountryFigures {
  const figure = (points?: Float64Array | null, draws?: Float64Array | null) => {
    const score = points?.[0];
    if (score === undefined || !draws) return null;
    return {
      score,
      interval: summariseDraws(draws, score, uncertainty.intervalProbability).interval,
    };
  };
  const [point, set] = [findSet(own, id), findSet(drawn, id)];
  const [state, states] = [findCountry(own, id), findCountry(drawn, id)];
  return {
    id,
    name,
    delivery: figure(point?.delivery, set?.delivery),
    incentives: figure(state?.incentives, states?.incentives),
    risk: figure(state?.risk, states?.risk),
    credibility: figure(point?.credibility, set?.credibility),
    gap: figure(point?.gap, set?.gap),
  };
}

function findSet({ sets }: DrawTable, id: Iso3): SetDraws | undefined {
  return sets.find((set) => set.kind === 'country' && set.id === id);
}

function findCountry({ countries }: DrawTable, id: Iso3): CountryDraws | undefined {
  return countries.find((country) => country.id === id);
}

/** The first rows of a table: those that so few draws would have given. */
function takeRows(table: DrawTable, draws: number): DrawTable {
  const take = (column: Float64Array | null) => column && column.slice(0, draws);
  return {
    draws,
    sets: table.sets.map((set) => ({
      ...set,
      delivery: set.delivery.slice(0, draws),
      credibility: take(set.credibility),
      gap: take(set.gap),
      withUnknown: null,
    })),
    countries: table.countries.map(({ id, incentives, risk }) => ({
      id,
      incentives: take(incentives),
      risk: take(risk),
    })),
  };
}
