/** Country-year figures of open data sets, and the tree that says which of them make up risk. */
import type {
  Goalpost,
  IndicatorDatasetFile,
  Iso3,
  RecordId,
  RiskTreeFile,
} from './records.generated.ts';

/** Year → figure. A year that the source does not have is absent. */
export type YearSeries = ReadonlyMap<number, number>;

/** Id of a series → country → its figures by year. */
export type IndicatorTable = ReadonlyMap<RecordId, ReadonlyMap<Iso3, YearSeries>>;

/** One open data set: whence, under which licence, and which series it has. */
export interface IndicatorDataset extends Readonly<IndicatorDatasetFile> {
  /** Name of its files in data/indicators/. */
  readonly id: RecordId;
}

/** All data sets, in the order of their ids, and all their figures. */
export interface Indicators {
  readonly datasets: readonly IndicatorDataset[];
  readonly table: IndicatorTable;
}

/** What the figures of risk rest on (Method §3.5). */
export interface RiskBasis {
  readonly tree: Readonly<RiskTreeFile>;
  /** Code of a variable → the points between which it is placed. */
  readonly goalposts: ReadonlyMap<RecordId, Readonly<Goalpost>>;
  readonly indicators: Indicators;
}
