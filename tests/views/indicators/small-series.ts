import type { RiskBasis } from '#model/indicators.ts';
import type { IndicatorEntry } from '#model/records.generated.ts';
import { listSeries, type IndicatorSeries } from '#views/indicators/series.ts';
import {
  makeBasis,
  makeDataset,
  makeEntry,
  makeTable,
  makeTree,
} from '../../scoring/indicators/small-basis.ts';

type Figures = Parameters<typeof makeTable>[0];

/** A basis whose data set `small` has the series given; `deaths` is the one variable of risk. */
export function makeSmallBasis(
  entries: readonly Partial<IndicatorEntry>[],
  figures: Figures = {},
  tree = makeTree(),
): RiskBasis {
  const basis = makeBasis(tree, makeTable(figures));
  const dataset = makeDataset(entries.map((entry) => makeEntry(entry)));
  return { ...basis, indicators: { ...basis.indicators, datasets: [dataset] } };
}

/** The series of an id. */
export function getSeries(basis: RiskBasis, id: string): IndicatorSeries {
  const found = listSeries(basis).find(({ entry }) => entry.id === id);
  if (!found) throw new Error(`There is no series ${id}.`);
  return found;
}
