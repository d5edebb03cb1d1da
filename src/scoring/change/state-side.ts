/** One side of a comparison, of the whole data set or of one host state. */
import type { Dataset } from '#model/dataset.ts';
import type { RiskBasis } from '#model/indicators.ts';
import type { Method } from '#model/method.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { Iso3 } from '#model/records.generated.ts';
import { findStateFigures, toRiskPillars } from '../indicators/risk-pillars.ts';
import type { RiskPillarInput } from '../inputs.ts';
import { toStateRecord } from '../score-book.ts';
import type { StateRecord } from '../state-record.ts';

/** All that the scores of a data set rest on. */
export interface ScoreBasis {
  readonly dataset: Dataset;
  readonly risk: RiskBasis;
  readonly asOf: IsoDay;
}

/** All that the scores of one host state rest on. */
export interface StateSide {
  readonly iso3: Iso3;
  readonly civiliansElsewhere: boolean;
  readonly record: StateRecord;
  readonly risk: RiskBasis;
  readonly method: Method;
  readonly asOf: IsoDay;
}

/** One host state of a data set; a state that is not in it has an empty record. */
export function toStateSide({ dataset, risk, asOf }: ScoreBasis, iso3: Iso3): StateSide {
  const { civiliansElsewhere = false } = dataset.countries.find((each) => each.iso3 === iso3) ?? {};
  const figures = findStateFigures({ iso3, civiliansElsewhere }, risk, asOf);
  const record = toStateRecord(dataset, iso3, figures);
  return { iso3, civiliansElsewhere, record, risk, method: dataset.method, asOf };
}

/** The sides from which figures of risk are taken, and the day for which. */
export interface PillarSides {
  /** Whose tree and goalposts. */
  readonly method: StateSide;
  /** Whose series. */
  readonly series: StateSide;
  /** Whose word on where the civilians live. */
  readonly country: StateSide;
  readonly asOf: IsoDay;
}

/** Figures of risk as one side or the other has each part of what they rest on. */
export function toPillars({
  method,
  series,
  country,
  asOf,
}: PillarSides): readonly RiskPillarInput[] {
  const { tree, goalposts } = method.risk;
  const { indicators } = series.risk;
  return toRiskPillars(findStateFigures(country, { tree, goalposts, indicators }, asOf));
}
