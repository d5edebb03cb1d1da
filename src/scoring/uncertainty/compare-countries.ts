import type { Iso3 } from '#model/records.generated.ts';
import type { UncertaintyMethod } from '#model/uncertainty-method.ts';
import { compareDraws, tabulateAbove, type Compared, type Comparison } from './comparison.ts';
import type { DrawTable } from './draw-table.ts';

/** How the countries compare by one score, and P(a above b) of every two, in the standings' order. */
export interface DrawnComparison extends Comparison {
  readonly above: readonly (readonly number[])[];
}

/** What countries are ranked by; the largest gap has rank 1, as the highest score has. */
export type ComparedScore = 'delivery' | 'credibility' | 'gap';

/** A country that can be ranked: its delivery is not withheld. */
export interface ComparedCountry {
  readonly id: Iso3;
  readonly name: string;
}

/** Compares countries by one score, draw by draw. One that lacks the score is not among them. */
export function compareCountries(
  table: DrawTable,
  countries: readonly ComparedCountry[],
  by: ComparedScore,
  uncertainty: UncertaintyMethod,
): DrawnComparison {
  const sets = new Map(
    table.sets.filter(({ kind }) => kind === 'country').map((set) => [set.id, set]),
  );
  const compared = countries.flatMap(({ id, name }): Compared[] => {
    const draws = sets.get(id)?.[by];
    return draws ? [{ id, name, draws }] : [];
  });
  const comparison = compareDraws(compared, uncertainty);
  const byId = new Map(compared.map((each) => [each.id, each]));
  const ordered = comparison.standings.flatMap(({ id }) => byId.get(id) ?? []);
  return { ...comparison, above: tabulateAbove(ordered) };
}
