import type { IndicatorTable } from '#model/indicators.ts';
import type { Iso3, RiskTreeFile, RiskVariable } from '#model/records.generated.ts';

/** A population and the year that it is of. */
export interface PopulationFigure {
  readonly year: number;
  readonly people: number;
}

/** x of Method §3.5, with the population by which a count was divided; null where it is no rate. */
export interface Rate {
  readonly value: number;
  readonly population: PopulationFigure | null;
}

/** What rates need of the tree. */
export type PopulationRule = Pick<RiskTreeFile, 'constants' | 'population' | 'joinedPopulations'>;

const MILLION = 1_000_000;

/**
 * A figure as the variable takes it: a count per million people, or the figure itself. Null where a
 * count has no usable population.
 */
export function toRate(
  variable: Pick<RiskVariable, 'rate'>,
  figure: number,
  iso3: Iso3,
  year: number,
  rule: PopulationRule,
  table: IndicatorTable,
): Rate | null {
  if (variable.rate === 'none') return { value: figure, population: null };
  const population = findPopulation(iso3, year, rule, table);
  return population === null ? null : { value: (figure / population.people) * MILLION, population };
}

/**
 * Population of the latest year at or before a figure's own, at most three years back (Method §3.5);
 * with that of the states whose people the figure's source counts under the same code.
 */
export function findPopulation(
  iso3: Iso3,
  year: number,
  rule: PopulationRule,
  table: IndicatorTable,
): PopulationFigure | null {
  const byCountry = table.get(rule.population.indicator);
  // Of several spans that hold the year the one that ends first is the narrowest.
  const [joined] = rule.joinedPopulations
    .filter((entry) => entry.iso3 === iso3 && year <= entry.lastYear)
    .toSorted((a, b) => a.lastYear - b.lastYear);
  const members = [iso3, ...(joined?.with ?? [])];
  for (let back = 0; back <= rule.constants.populationYearsBack.value; back += 1) {
    const counts = members.flatMap((member) => byCountry?.get(member)?.get(year - back) ?? []);
    const people = counts.reduce((sum, count) => sum + count, 0);
    if (counts.length === members.length && people > 0) return { year: year - back, people };
  }
  return null;
}
