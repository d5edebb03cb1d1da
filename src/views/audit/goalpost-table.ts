/** Every variable of risk with the goalposts between which it is placed. */
import { text } from '#i18n/text.ts';
import { formatCount } from '#model/format.ts';
import type { RiskBasis } from '#model/indicators.ts';
import type { Goalpost, RiskVariable } from '#model/records.generated.ts';
import { indicatorAddress } from '../addresses.ts';
import { formatFigure } from '../indicators/figure-words.ts';
import { toColumns, toFigureCsv, type TableRow } from '../plot/figure.ts';
import type { StepTable } from './step.ts';

const words = text.audit.normalisation.goalposts;

interface PlacedBetween {
  readonly variable: RiskVariable;
  readonly goalpost: Readonly<Goalpost>;
}

/** Every variable with its goalposts and what they were taken from. */
export function toGoalpostTable({ tree, goalposts }: RiskBasis): StepTable {
  const { constants } = tree;
  const rows = tree.pillars.flatMap(({ variables }) =>
    variables.flatMap((variable): PlacedBetween[] => {
      const goalpost = goalposts.get(variable.code);
      return goalpost ? [{ variable, goalpost }] : [];
    }),
  );
  const percent = ({ value }: { readonly value: number }) => String(Math.round(100 * value));
  const columns = words.columns(
    percent(constants.goalpostLow),
    percent(constants.goalpostHigh),
    percent(constants.goalpostWideLow),
    percent(constants.goalpostWideHigh),
  );
  return {
    id: 'goalposts',
    title: words.title,
    note: words.note(constants.goalpostFirstYear.value, constants.goalpostLastYear.value),
    table: { columns: toColumns(columns, [2, 3, 4, 5, 6]), rows: rows.map(toRow) },
    csv: toFigureCsv(rows.map(toCsvRow)),
  };
}

function toRow({ variable, goalpost }: PlacedBetween): TableRow {
  const { low, high, wideLow, wideHigh, countryYears } = goalpost;
  return {
    label: variable.label,
    address: indicatorAddress(variable.indicator),
    cells: [
      words.scale[variable.transform],
      ...[low, high, wideLow, wideHigh].map(formatFigure),
      formatCount(countryYears),
    ],
  };
}

function toCsvRow({ variable, goalpost }: PlacedBetween) {
  return {
    variable: variable.code,
    indicator: variable.indicator,
    rate: variable.rate,
    transform: variable.transform,
    higherIs: variable.higherIs,
    goalpostsFrom: variable.goalpostsFrom,
    low: goalpost.low,
    high: goalpost.high,
    wideLow: goalpost.wideLow,
    wideHigh: goalpost.wideHigh,
    countryYears: goalpost.countryYears,
  };
}
