/** What the list of indicators shows: the tree of risk, every data set, and what was found and is not given out. */
import { text } from '#i18n/text.ts';
import { formatDate } from '#model/format.ts';
import type { IndicatorDataset, RiskBasis } from '#model/indicators.ts';
import { dataFileAddress, indicatorAddress } from '../addresses.ts';
import { toRole } from './role.ts';
import { listSeries, type IndicatorSeries } from './series.ts';

export interface CatalogueLine {
  readonly label: string;
  readonly address: string;
  /** Where it comes from, or what it is here for. */
  readonly note: string;
}

export interface CatalogueDataset {
  readonly dataset: IndicatorDataset;
  readonly retrieved: string;
  readonly series: readonly CatalogueLine[];
  readonly figuresAddress: string;
  readonly aboutAddress: string;
}

export interface Catalogue {
  readonly lede: string;
  readonly pillars: readonly {
    readonly id: string;
    readonly label: string;
    readonly why: string;
    readonly variables: readonly CatalogueLine[];
  }[];
  readonly variableCount: number;
  readonly leftOutPillars: RiskBasis['tree']['leftOutPillars'];
  readonly datasets: readonly CatalogueDataset[];
}

export function toCatalogue(basis: RiskBasis): Catalogue {
  const series = listSeries(basis);
  const scored = series.filter(({ variable }) => variable !== null);
  const { datasets } = basis.indicators;
  return {
    lede: text.indicators.lede(series.length, datasets.length, scored.length),
    pillars: basis.tree.pillars.map(({ id, label, why, variables }) => ({
      id,
      label,
      why,
      variables: variables.flatMap(({ code }) =>
        scored.filter(({ variable }) => variable?.code === code).map(toVariableLine),
      ),
    })),
    variableCount: scored.length,
    leftOutPillars: basis.tree.leftOutPillars,
    datasets: datasets.map((dataset) => ({
      dataset,
      retrieved: formatDate(dataset.retrievedOn),
      series: series
        .filter((each) => each.dataset === dataset)
        .map((each) => toSeriesLine(each, basis)),
      figuresAddress: dataFileAddress(`data/indicators/${dataset.id}.csv`),
      aboutAddress: dataFileAddress(`data/indicators/${dataset.id}.json`),
    })),
  };
}

function toVariableLine({ entry, dataset, variable }: IndicatorSeries): CatalogueLine {
  return {
    label: variable?.label ?? entry.label,
    address: indicatorAddress(entry.id),
    note: text.indicators.catalogue.variable(
      dataset.title,
      text.indicators.facts.months(variable?.releaseLagMonths ?? 0),
    ),
  };
}

function toSeriesLine(series: IndicatorSeries, basis: RiskBasis): CatalogueLine {
  const { pillar, brief } = toRole(series, basis);
  const words = text.indicators.catalogue;
  return {
    label: series.entry.label,
    address: indicatorAddress(series.entry.id),
    note: pillar === null ? words.notScored(brief) : words.scored(pillar),
  };
}
