/** Every open data set: owner, licence, how late it comes, and how much of it is scored. */
import { text } from '#i18n/text.ts';
import type { IndicatorDataset, RiskBasis } from '#model/indicators.ts';
import { formatDate } from '#model/format.ts';
import { addresses } from '../addresses.ts';
import { listSeries } from '../indicators/series.ts';
import { toColumns, toFigureCsv, type TableRow } from '../plot/figure.ts';
import type { StepTable } from './step.ts';

const words = text.audit.selection.registry;

interface RegistryRow {
  readonly dataset: IndicatorDataset;
  /** Series with a page, and those of them that risk uses. */
  readonly kept: number;
  readonly scored: number;
  /** Months; null where nothing is scored. */
  readonly lag: number | null;
}

export function toRegistryTable(basis: RiskBasis): StepTable {
  const series = listSeries(basis);
  const rows = basis.indicators.datasets.map((dataset): RegistryRow => {
    const own = series.filter((each) => each.dataset === dataset);
    const lags = own.flatMap(({ variable }) => variable?.releaseLagMonths ?? []);
    const lag = lags.length === 0 ? null : Math.max(...lags);
    return { dataset, kept: own.length, scored: lags.length, lag };
  });
  return {
    id: 'data-sets',
    title: words.title,
    note: words.note(basis.tree.leftOutPillars.map(({ label }) => label.toLowerCase())),
    table: { columns: toColumns(words.columns, [5, 6]), rows: rows.map(toRow) },
    csv: toFigureCsv(rows.map(toCsvRow)),
  };
}

function toRow({ dataset, kept, scored, lag }: RegistryRow): TableRow {
  return {
    label: dataset.title,
    address: `${addresses.indicators}#${dataset.id}`,
    cells: [
      dataset.publisher,
      dataset.licence.name,
      formatDate(dataset.retrievedOn),
      lag === null ? text.site.dash : text.indicators.facts.months(lag),
      String(scored),
      String(kept),
    ],
  };
}

function toCsvRow({ dataset, kept, scored, lag }: RegistryRow) {
  return {
    dataset: dataset.id,
    title: dataset.title,
    publisher: dataset.publisher,
    licence: dataset.licence.name,
    retrievedOn: dataset.retrievedOn,
    releaseLagMonths: lag,
    seriesScored: scored,
    seriesKept: kept,
  };
}
