/** One host state or strategy on a day, scored and drawn by itself: what is set side by side with others. */
import type { SetKind, Method } from '#model/method.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { Iso3, RecordId } from '#model/records.generated.ts';
import type { SetAsOf } from './as-of.ts';
import { toDrawnIntervals, type DrawnIntervals } from './draw-book.ts';
import type { RiskPillarInput } from './inputs.ts';
import type { StateRecord } from './state-record.ts';
import { scoreState } from './state-score.ts';
import { toDrawnState } from './uncertainty/draw-input.ts';
import { compileDrawModel } from './uncertainty/draw-model.ts';
import { finish, runDraws } from './uncertainty/run-draws.ts';

/** The whole record of a state, its wider pillars on the day, and which of its sets is meant. */
export interface SubjectInput {
  readonly iso3: Iso3;
  readonly state: StateRecord;
  readonly widePillars: readonly RiskPillarInput[];
  /** Id of a strategy; null: the state as a whole. */
  readonly strategyId: RecordId | null;
  readonly day: IsoDay;
}

export interface DrawnSubject {
  readonly score: SetAsOf;
  readonly intervals: DrawnIntervals;
  /** Draws of delivery and credibility, 0–100; null where withheld. */
  readonly delivery: Float64Array | null;
  readonly credibility: Float64Array | null;
}

/**
 * Scores and draws one subject; null where the strategy was not known by the day. Every stream starts from the name of
 * what is drawn, so that the draws are those among the whole data set, and two subjects or two days are paired draw by
 * draw: what both rest on moves both.
 */
export function drawSubject(input: SubjectInput, method: Method): DrawnSubject | null {
  const { iso3, state, widePillars, strategyId, day } = input;
  const whole = scoreState(state, day, method);
  const set = strategyId === null ? whole.country : whole.strategies.get(strategyId);
  if (set === undefined) return null;
  const { country, sets } = toDrawnState({
    id: iso3,
    score: whole,
    risk: state.risk,
    widePillars,
  });
  const kind: SetKind = strategyId === null ? 'country' : 'strategy';
  const meant = sets.filter((each) => each.kind === kind && each.id === (strategyId ?? iso3));
  const model = compileDrawModel(
    { asOf: day, countries: [country], sets: meant },
    method,
    method.uncertainty,
  );
  const { draws } = method.uncertainty;
  const table = finish(runDraws(model, { draws, drawsPerStep: draws }));
  const [drawn] = table.sets;
  const score: SetAsOf = { set, incentives: whole.incentives, risk: whole.risk };
  return {
    score,
    intervals: toDrawnIntervals(drawn, table.countries[0], score, method),
    delivery: drawn?.delivery ?? null,
    credibility: drawn?.credibility ?? null,
  };
}
