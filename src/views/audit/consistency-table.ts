/** Cronbach's alpha of what is added up in risk. */
import { text } from '#i18n/text.ts';
import { measureConsistency, type Consistency } from '#scoring/audit/consistency.ts';
import type { Column } from '#scoring/audit/correlation-table.ts';
import type { WorldCountry } from '#scoring/audit/world-figures.ts';
import { toColumns, toFigureCsv } from '../plot/figure.ts';
import { formatStatistic, valueOf } from './correlation-words.ts';
import type { StepTable } from './step.ts';
import { toPillarColumns, toVariableColumns } from './world-columns.ts';

const words = text.audit.multivariate.consistency;

interface Measured {
  readonly id: string;
  readonly label: string;
  readonly size: number;
  readonly world: Consistency;
  readonly here: Consistency;
}

/** Of the pillars, and of the variables within each pillar: in the world, and among the covered countries. */
export function toConsistencyTable(
  world: readonly WorldCountry[],
  covered: readonly string[],
  names: ReadonlyMap<string, string>,
): StepTable {
  const here = world.filter(({ iso3 }) => covered.includes(iso3));
  const measure = (
    id: string,
    label: string,
    toColumnsOf: (some: readonly WorldCountry[]) => Column[],
  ): Measured => ({
    id,
    label,
    size: toColumnsOf(world).length,
    world: measureConsistency(toColumnsOf(world)),
    here: measureConsistency(toColumnsOf(here)),
  });
  const rows = [
    measure('pillars', words.pillars, (some) => toPillarColumns(some, [...names.keys()])),
    ...[...names].map(([id, label]) =>
      measure(id, words.within(label), (some) => toVariableColumns(some, id)),
    ),
  ];
  return {
    id: 'consistency',
    title: words.title,
    note: words.note,
    table: {
      columns: toColumns(words.columns, [1, 2, 3]),
      rows: rows.map((row) => ({
        label: row.label,
        address: null,
        cells: [String(row.size), formatCell(row.world), formatCell(row.here)],
      })),
    },
    csv: toFigureCsv(rows.map(toCsvRow)),
  };
}

function formatCell({ alpha, count }: Consistency): string {
  return words.cell(formatStatistic(alpha), count);
}

function toCsvRow({ id, size, world, here }: Measured) {
  return {
    of: id,
    parts: size,
    alphaWorld: valueOf(world.alpha),
    countriesWorld: world.count,
    alphaCovered: valueOf(here.alpha),
    countriesCovered: here.count,
  };
}
