/** How the goalposts of a series were found, and what they are. */
import { text } from '#i18n/text.ts';
import type { RiskBasis } from '#model/indicators.ts';
import type { RiskTreeFile, RiskVariable } from '#model/records.generated.ts';
import { formatFigure } from './figure-words.ts';
import type { IndicatorSeries } from './series.ts';

export interface GoalpostView {
  readonly how: readonly string[];
  readonly formula: string;
  readonly pairs: readonly {
    readonly label: string;
    readonly low: string;
    readonly high: string;
  }[];
}

/** Null for a series that is not scored. */
export function toGoalpostView(
  { variable }: IndicatorSeries,
  { tree, goalposts }: RiskBasis,
): GoalpostView | null {
  const goalpost = variable && goalposts.get(variable.code);
  if (!goalpost) return null;
  const { formula } = text.indicators.goalposts;
  const { goalpostLow, goalpostHigh, goalpostWideLow, goalpostWideHigh } = tree.constants;
  return {
    how: describeSource(variable, goalpost.countryYears, tree),
    formula: formula[variable.transform] + (variable.higherIs === 'better' ? formula.reversed : ''),
    pairs: [
      toPair([goalpostLow.value, goalpostHigh.value], [goalpost.low, goalpost.high]),
      toPair(
        [goalpostWideLow.value, goalpostWideHigh.value],
        [goalpost.wideLow, goalpost.wideHigh],
      ),
    ],
  };
}

/** From which country-years they were taken. */
function describeSource(
  variable: RiskVariable,
  countryYears: number,
  { constants }: Pick<RiskTreeFile, 'constants'>,
): readonly string[] {
  const words = text.indicators.goalposts;
  const { comparableFrom } = variable;
  const from = words.from(
    countryYears,
    Math.max(constants.goalpostFirstYear.value, comparableFrom ?? 0),
    constants.goalpostLastYear.value,
    toOrdinal(100 * constants.goalpostLow.value),
    toOrdinal(100 * constants.goalpostHigh.value),
    variable.goalpostsFrom === 'non-zero',
  );
  const comparable = comparableFrom === undefined ? [] : [words.comparable(comparableFrom)];
  return [from, ...comparable, words.wide];
}

function toPair(
  [lowShare, highShare]: readonly [number, number],
  [low, high]: readonly [number, number],
): GoalpostView['pairs'][number] {
  return {
    label: text.indicators.goalposts.main(toOrdinal(100 * lowShare), toOrdinal(100 * highShare)),
    low: formatFigure(low),
    high: formatFigure(high),
  };
}

/** "1st", "5th", "95th". */
export function toOrdinal(percentile: number): string {
  const whole = Math.round(percentile);
  const isTeen = Math.floor(whole / 10) % 10 === 1;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][whole % 10] ?? 'th');
  return `${String(whole)}${ending}`;
}
