/** What happened to civilians around the end of a mandate to protect them (Method §3.9). */
import type { BacktestMethod } from '#model/backtest-method.ts';
import type { BacktestCase } from '#model/backtest-case.ts';
import type { IndicatorDataset, Indicators, IndicatorTable } from '#model/indicators.ts';
import type { IndicatorEntry, RecordId } from '#model/records.generated.ts';

/** The source's own three estimates. */
const ESTIMATES = ['best', 'low', 'high'] as const;
/** One of them. */
export type Estimate = (typeof ESTIMATES)[number];

/** The series from which outcomes are counted, and the data set that holds it. */
export interface OutcomeSeries {
  readonly dataset: IndicatorDataset;
  readonly ids: Readonly<Record<Estimate, RecordId>>;
}

/** Calendar years on either side of the year of the end, which belongs to neither. */
export interface OutcomeYears {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Civilians killed in one-sided violence on either side. */
export interface OutcomeCount {
  readonly before: number;
  readonly after: number;
  /** log1p(after) − log1p(before): above 0 where it got worse. */
  readonly change: number;
}

/** Why a case has no outcome. */
export type MissingOutcome =
  /** Another mission took the mandate over: nothing was handed to the state. */
  | { readonly reason: 'passed-on' }
  /** The country's figures cannot tell, for the reason that the case gives. */
  | { readonly reason: 'not-told'; readonly why: string }
  /** Years that have no figures, or none yet. */
  | { readonly reason: 'no-figures'; readonly absentYears: readonly number[] };

/** What came after compared with what was before, or why that is not known. */
export type CaseOutcome =
  | {
      readonly kind: 'known';
      readonly years: OutcomeYears;
      readonly counts: Readonly<Record<Estimate, OutcomeCount>>;
      /** Worse by half, and at least the least number of deaths after, by the best estimate. */
      readonly isWorse: boolean;
    }
  | ({ readonly kind: 'missing'; readonly years: OutcomeYears } & MissingOutcome);

/** The series that its data set marks for the backtest and gives bounds to. Throws where there is not just one. */
export function findOutcomeSeries({ datasets }: Pick<Indicators, 'datasets'>): OutcomeSeries {
  const found = datasets.flatMap((dataset) =>
    dataset.indicators.filter(isOutcome).map(({ id, bounds }) => ({
      dataset,
      ids: { best: id, low: bounds.low, high: bounds.high },
    })),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`One series with bounds is for the backtest, not ${found.length}.`);
  }
  return only;
}

/** The years that are compared. Throws where the method's months are not whole years: figures are yearly. */
export function toOutcomeYears(exitYear: number, method: BacktestMethod): OutcomeYears {
  const count = method.outcomeMonths / 12;
  if (!Number.isInteger(count)) {
    throw new RangeError(`Yearly figures cannot tell ${method.outcomeMonths} months.`);
  }
  const steps = Array.from({ length: count }, (_, at) => at + 1);
  return {
    before: steps.map((step) => exitYear - step).reverse(),
    after: steps.map((step) => exitYear + step),
  };
}

/** The outcome of a case by the country's yearly figures. */
export function findOutcome(
  { country, exitYear, end, noOutcome }: BacktestCase,
  table: IndicatorTable,
  { ids }: OutcomeSeries,
  method: BacktestMethod,
): CaseOutcome {
  const years = toOutcomeYears(exitYear, method);
  if (end === 'passed-on') return { kind: 'missing', years, reason: 'passed-on' };
  if (noOutcome !== undefined)
    return { kind: 'missing', years, reason: 'not-told', why: noOutcome };
  const figureOf = (estimate: Estimate, year: number) =>
    table.get(ids[estimate])?.get(country)?.get(year);
  const absent = [...years.before, ...years.after].filter((year) =>
    ESTIMATES.some((estimate) => figureOf(estimate, year) === undefined),
  );
  if (absent.length > 0)
    return { kind: 'missing', years, reason: 'no-figures', absentYears: absent };
  const countOf = (estimate: Estimate) => {
    const sum = (which: readonly number[]) =>
      which.reduce((total, year) => total + (figureOf(estimate, year) ?? 0), 0);
    return compareCounts(sum(years.before), sum(years.after));
  };
  const counts = { best: countOf('best'), low: countOf('low'), high: countOf('high') };
  return { kind: 'known', years, counts, isWorse: isWorse(counts.best, method) };
}

/** Two counts with their change on a scale of log(1 + x). */
export function compareCounts(before: number, after: number): OutcomeCount {
  return { before, after, change: Math.log1p(after) - Math.log1p(before) };
}

/** Worse by half and at least 100 deaths: after, as the constants of the method have them. */
export function isWorse({ before, after }: OutcomeCount, method: BacktestMethod): boolean {
  return after >= method.worseFactor * before && after >= method.worseDeaths;
}

function isOutcome(
  entry: IndicatorEntry,
): entry is IndicatorEntry & { readonly bounds: NonNullable<IndicatorEntry['bounds']> } {
  return entry.uses.includes('backtest') && entry.bounds !== undefined;
}
