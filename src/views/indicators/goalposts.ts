/** How the goalposts of a series were found, and what they are. */
import { text } from '#i18n/text.ts';
import type { RiskBasis } from '#model/indicators.ts';
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
  const words = text.indicators.goalposts;
  const { constants } = tree;
  const [low, high, wideLow, wideHigh] = [
    constants.goalpostLow,
    constants.goalpostHigh,
    constants.goalpostWideLow,
    constants.goalpostWideHigh,
  ].map(({ value }) => toOrdinal(100 * value));
  const first = Math.max(constants.goalpostFirstYear.value, variable.comparableFrom ?? 0);
  const how = words.from(
    goalpost.countryYears,
    first,
    constants.goalpostLastYear.value,
    low ?? '',
    high ?? '',
    variable.goalpostsFrom === 'non-zero',
  );
  const { formula } = words;
  return {
    how: [
      how,
      ...(variable.comparableFrom === undefined ? [] : [words.comparable(variable.comparableFrom)]),
      words.wide,
    ],
    formula: formula[variable.transform] + (variable.higherIs === 'better' ? formula.reversed : ''),
    pairs: [
      {
        label: words.main(low ?? '', high ?? ''),
        low: formatFigure(goalpost.low),
        high: formatFigure(goalpost.high),
      },
      {
        label: words.main(wideLow ?? '', wideHigh ?? ''),
        low: formatFigure(goalpost.wideLow),
        high: formatFigure(goalpost.wideHigh),
      },
    ],
  };
}

/** "1st", "5th", "95th". */
export function toOrdinal(percentile: number): string {
  const whole = Math.round(percentile);
  const isTeen = Math.floor(whole / 10) % 10 === 1;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][whole % 10] ?? 'th');
  return `${String(whole)}${ending}`;
}
