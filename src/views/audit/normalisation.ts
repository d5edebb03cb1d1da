/** Step 5: how figures of different kinds become comparable, and where the covered countries lie between the goalposts. */
import { text } from '#i18n/text.ts';
import { formatDecimal } from '#model/format.ts';
import type { RiskBasis } from '#model/indicators.ts';
import type { RiskVariable } from '#model/records.generated.ts';
import type { WorldCountry } from '#scoring/audit/world-figures.ts';
import { findMedian } from '#scoring/statistics/median.ts';
import { indicatorAddress } from '../addresses.ts';
import type { Figure } from '../plot/figure.ts';
import { toLinearScale } from '../plot/scale.ts';
import type { AuditInput } from './audit-input.ts';
import { toGoalpostTable } from './goalpost-table.ts';
import { toPointFigure, type PointRow } from './point-figure.ts';
import { asFigure, asTable, type StepResult } from './step.ts';

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
  const placed = placeByVariable(covered);
  const all = [...placed.values()].flat();
  const own = words.danger;
  return toPointFigure({
    id: 'danger',
    headline: own.headline(all.filter(isClipped).length, all.length),
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
      rows: variables.map((variable) => toRow(variable, placed.get(variable.code) ?? [])),
    })),
  });
}

const isClipped = (danger: number) => danger === 0 || danger === 1;

/** Dangers of the countries that have one, by code of the variable. */
function placeByVariable(covered: readonly WorldCountry[]): ReadonlyMap<string, readonly number[]> {
  const placed = new Map<string, number[]>();
  const variables = covered.flatMap(({ figures }) =>
    figures.pillars.flatMap((pillar) => pillar.variables),
  );
  for (const { danger, variable } of variables) {
    if (danger === null) continue;
    placed.set(variable.code, [...(placed.get(variable.code) ?? []), danger]);
  }
  return placed;
}

function toRow(variable: RiskVariable, dangers: readonly number[]): PointRow {
  const [atLow = 0, atHigh = 0] = [0, 1].map(
    (end) => dangers.filter((danger) => danger === end).length,
  );
  const median = findMedian(dangers);
  const value = median === null ? text.site.dash : formatDecimal(median, 2);
  return {
    label: variable.label,
    address: indicatorAddress(variable.indicator),
    points: dangers.map((danger) => ({ value: danger, kind: 'other' })),
    interval: null,
    value,
    description: words.danger.row(variable.label, dangers.length),
    cells: [String(dangers.length), value, String(atLow), String(atHigh)],
    csv: {
      variable: variable.code,
      countries: dangers.length,
      medianDanger: median,
      atLow,
      atHigh,
    },
  };
}
