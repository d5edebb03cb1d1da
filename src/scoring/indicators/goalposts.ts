import type { IndicatorTable } from '#model/indicators.ts';
import type { Goalpost, RiskTreeFile, RiskVariable } from '#model/records.generated.ts';
import { quantileOfSorted } from '../statistics/quantile.ts';
import { toRate } from './rate.ts';

/**
 * The goalposts of every variable, in the order of the tree: percentiles (type 7) of the world's
 * country-years, of those that are not zero for counts of violence; of rates, before the transform
 * (Method §3.5). Throws where a variable has no figure at all.
 */
export function computeGoalposts(
  tree: Readonly<RiskTreeFile>,
  table: IndicatorTable,
): readonly Goalpost[] {
  const { goalpostLow, goalpostHigh, goalpostWideLow, goalpostWideHigh } = tree.constants;
  return tree.pillars
    .flatMap(({ variables }) => variables)
    .map((variable) => {
      const values = listWorldValues(variable, tree, table);
      if (values.length === 0)
        throw new Error(`No country-year has a figure for ${variable.code}.`);
      return {
        code: variable.code,
        low: quantileOfSorted(values, goalpostLow.value),
        high: quantileOfSorted(values, goalpostHigh.value),
        wideLow: quantileOfSorted(values, goalpostWideLow.value),
        wideHigh: quantileOfSorted(values, goalpostWideHigh.value),
        countryYears: values.length,
      };
    });
}

/** What the variable was in each of the world's country-years that goalposts are taken from, upward. */
export function listWorldValues(
  variable: RiskVariable,
  tree: Readonly<RiskTreeFile>,
  table: IndicatorTable,
): Float64Array {
  const { goalpostFirstYear, goalpostLastYear } = tree.constants;
  const firstYear = Math.max(goalpostFirstYear.value, variable.comparableFrom ?? -Infinity);
  const values: number[] = [];
  for (const [iso3, series] of table.get(variable.indicator) ?? []) {
    for (const [year, figure] of series) {
      if (year < firstYear || year > goalpostLastYear.value) continue;
      if (variable.goalpostsFrom === 'non-zero' && figure === 0) continue;
      const rate = toRate(variable, figure, iso3, year, tree, table);
      if (rate !== null) values.push(rate.value);
    }
  }
  return Float64Array.from(values).sort();
}
