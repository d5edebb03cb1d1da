/** Step 5: how figures of different kinds become comparable, and where the covered countries lie between the goalposts. */
import { text } from '#i18n/text.ts';
import { formatCount, formatDecimal } from '#model/format.ts';
import type { RiskBasis } from '#model/indicators.ts';
import type { WorldCountry } from '#scoring/audit/world-figures.ts';
import type { PlacedVariable } from '#scoring/risk-figures.ts';
import { indicatorAddress } from '../addresses.ts';
import { formatFigure } from '../indicators/figure-words.ts';
import { toColumns, toFigureCsv, type Figure } from '../plot/figure.ts';
import { toLinearScale } from '../plot/scale.ts';
import type { AuditInput } from './audit-input.ts';
import { toPointFigure } from './point-figure.ts';
import { asFigure, asTable, type StepResult, type StepTable } from './step.ts';

const words = text.audit.normalisation;

export function toNormalisationStep({ countries, world, basis }: AuditInput): StepResult {
  const covered = world.filter(({ iso3 }) => countries.some((country) => country.iso3 === iso3));
  const figure = toDangerFigure(covered, basis);
  return {
    finding: words.finding(figure.headline),
    sections: [asFigure(figure), asTable(toGoalpostTable(basis))],
  };
}

/** Where each covered country lies on each variable, 0 no danger and 1 the greatest. */
export function toDangerFigure(
  covered: readonly WorldCountry[],
  { tree }: Pick<RiskBasis, 'tree'>,
): Figure {
  const placed = new Map<string, number[]>();
  for (const { danger, variable } of covered.flatMap(listVariables)) {
    if (danger !== null) placed.set(variable.code, [...(placed.get(variable.code) ?? []), danger]);
  }
  const all = [...placed.values()].flat();
  const clipped = all.filter((danger) => danger === 0 || danger === 1).length;
  const own = words.danger;
  return toPointFigure({
    id: 'danger',
    headline: own.headline(clipped, all.length),
    subtitle: own.subtitle,
    description: own.description,
    rowHead: own.rowHead,
    valueHead: own.valueHead,
    scale: toLinearScale(0, 1),
    references: [],
    key: [],
    columns: own.columns,
    groups: tree.pillars.map(({ label, variables }) => ({
      label,
      rows: variables.map((variable) => {
        const dangers = placed.get(variable.code) ?? [];
        const [low, high] = [0, 1].map((end) => dangers.filter((danger) => danger === end).length);
        const median = findMedian(dangers);
        return {
          label: variable.label,
          address: indicatorAddress(variable.indicator),
          points: dangers.map((value) => ({ value, kind: 'other' as const })),
          interval: null,
          value: median === null ? text.site.dash : formatDecimal(median, 2),
          description: own.row(variable.label, dangers.length),
          cells: [
            String(dangers.length),
            median === null ? text.site.dash : formatDecimal(median, 2),
            String(low),
            String(high),
          ],
          csv: {
            variable: variable.code,
            countries: dangers.length,
            medianDanger: median,
            atLow: low ?? 0,
            atHigh: high ?? 0,
          },
        };
      }),
    })),
  });
}

function listVariables({ figures }: WorldCountry): readonly PlacedVariable[] {
  return figures.pillars.flatMap(({ variables }) => variables);
}

/** The middle value, of an even number the mean of the two in the middle; null where there is none. */
export function findMedian(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Every variable with its goalposts and what they were taken from. */
export function toGoalpostTable({ tree, goalposts }: RiskBasis): StepTable {
  const { constants } = tree;
  const rows = tree.pillars.flatMap(({ variables }) =>
    variables.flatMap((variable) => {
      const goalpost = goalposts.get(variable.code);
      return goalpost ? [{ variable, goalpost }] : [];
    }),
  );
  const percent = ({ value }: { readonly value: number }) => String(Math.round(100 * value));
  return {
    id: 'goalposts',
    title: words.goalposts.title,
    note: words.goalposts.note(constants.goalpostFirstYear.value, constants.goalpostLastYear.value),
    table: {
      columns: toColumns(
        words.goalposts.columns(
          percent(constants.goalpostLow),
          percent(constants.goalpostHigh),
          percent(constants.goalpostWideLow),
          percent(constants.goalpostWideHigh),
        ),
        [2, 3, 4, 5, 6],
      ),
      rows: rows.map(({ variable, goalpost }) => ({
        label: variable.label,
        address: indicatorAddress(variable.indicator),
        cells: [
          words.goalposts.scale[variable.transform],
          formatFigure(goalpost.low),
          formatFigure(goalpost.high),
          formatFigure(goalpost.wideLow),
          formatFigure(goalpost.wideHigh),
          formatCount(goalpost.countryYears),
        ],
      })),
    },
    csv: toFigureCsv(
      rows.map(({ variable, goalpost }) => ({
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
      })),
    ),
  };
}
