/** What the record of a state said on the day on which a mission's end was decided (Method §3.9). */
import type { BacktestCase } from '#model/backtest-case.ts';
import type { Dataset } from '#model/dataset.ts';
import type { RiskBasis } from '#model/indicators.ts';
import { getPartialDate, spanOf, type IsoDay } from '#model/partial-date.ts';
import type { RecordId } from '#model/records.generated.ts';
import type { Credibility } from '../credibility.ts';
import type { EarlySigns } from '../early-signs.ts';
import { findStateFigures } from '../indicators/risk-pillars.ts';
import { toStateRecord } from '../score-book.ts';
import type { SetDelivery } from '../set-delivery.ts';
import { scoreState, type StateScore } from '../state-score.ts';
import { findOutcome, type CaseOutcome, type OutcomeSeries } from './outcome.ts';

/** The early signs of one strategy that is linked with the mission. */
export interface StrategySigns {
  readonly strategyId: RecordId;
  readonly signs: EarlySigns;
  /** Of the four signs, how many hold. */
  readonly metCount: number;
}

/** A case with what was known on the day of the decision, and what came after. */
export interface ScoredCase {
  readonly entry: BacktestCase;
  /** The last day that the decision's date can mean; nothing dated later has any effect. */
  readonly asOf: IsoDay;
  /** The country's: of all that the state had undertaken by that day. */
  readonly delivery: SetDelivery;
  readonly credibility: Credibility;
  /** In the order of the strategies' ids; none where no strategy known on the day is linked. */
  readonly earlySigns: readonly StrategySigns[];
  readonly outcome: CaseOutcome;
}

/** Scores the host state of a case as of the decision, and finds what came after. */
export function scoreCase(
  entry: BacktestCase,
  dataset: Dataset,
  basis: RiskBasis,
  series: OutcomeSeries,
): ScoredCase {
  const asOf = spanOf(getPartialDate(entry.exitDecision)).last;
  const host = dataset.countries.find(({ iso3 }) => iso3 === entry.country);
  const figures = findStateFigures(host ?? { iso3: entry.country }, basis, asOf);
  const state = scoreState(toStateRecord(dataset, entry.country, figures), asOf, dataset.method);
  const { backtest } = dataset.method;
  return {
    entry,
    asOf,
    delivery: state.country.delivery,
    credibility: state.country.credibility,
    earlySigns: listSigns(entry, dataset, state),
    outcome: findOutcome(entry, basis.indicators.table, series, backtest),
  };
}

function listSigns(
  { mission, country }: BacktestCase,
  dataset: Dataset,
  state: StateScore,
): readonly StrategySigns[] {
  return dataset.strategies
    .filter((strategy) => strategy.country === country && strategy.missionIds.includes(mission.id))
    .flatMap(({ id }) => {
      const signs = state.earlySigns.get(id);
      return signs === undefined ? [] : [{ strategyId: id, signs, metCount: countMet(signs) }];
    });
}

function countMet(signs: EarlySigns): number {
  return Object.values(signs).filter((leg: EarlySigns[keyof EarlySigns]) => leg.isMet).length;
}
