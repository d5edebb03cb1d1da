/** The backtest's page: how few cases there are, the cases, the picture, the figures, the placebos. */
import { text } from '#i18n/text.ts';
import { formatCount, formatDate, formatDecimal } from '#model/format.ts';
import type { Method } from '#model/method.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { BacktestBook } from '#scoring/backtest/backtest-book.ts';
import { findScore, type Predictor } from '#scoring/backtest/predictor.ts';
import type { PredictorStatistics } from '#scoring/backtest/statistics.ts';
import type { Registry } from '../registry.ts';
import { nameCase, toCaseRows, type CaseRow, type CaseRows } from './case-rows.ts';
import { describePlacebo, type PlaceboWords } from './placebo-words.ts';
import { describeScatter, toScatter, type Scatter } from './scatter.ts';
import { toStatisticRow, type StatisticRow } from './statistic-rows.ts';

export interface LeftOutTable {
  readonly title: string;
  readonly rows: readonly { readonly left: string; readonly spearman: string }[];
}

export interface BacktestPage {
  /** What stands before any figure. */
  readonly lead: readonly string[];
  readonly rules: readonly string[];
  readonly headline: string;
  readonly countedCount: number;
  readonly scatter: Scatter;
  /** The cases that the picture draws: those of which the change is known. */
  readonly drawn: readonly CaseRow[];
  readonly groups: readonly CaseRows[];
  readonly statistics: readonly StatisticRow[];
  readonly readings: readonly string[];
  readonly leftOut: readonly LeftOutTable[];
  readonly placebo: PlaceboWords;
}

const words = text.backtest;

/** @param asOf the day of the data set */
export function toBacktestPage(
  book: BacktestBook,
  registry: Registry,
  method: Method,
  asOf: IsoDay,
): BacktestPage {
  const { backtest } = method;
  const delivery = getStatistics(book, 'delivery');
  const groups = toCaseRows(book.cases, registry, method, asOf);
  return {
    lead: describeLead(book, method),
    rules: words.rules.list(
      backtest.outcomeMonths / 12,
      formatDecimal(backtest.worseFactor, 1),
      backtest.worseDeaths,
    ),
    headline: describeScatter(delivery),
    countedCount: delivery.cases.length,
    scatter: toScatter(book.cases, registry),
    drawn: groups
      .filter(({ group }) => group === 'counted' || group === 'delivery-withheld')
      .flatMap(({ rows }) => rows),
    groups,
    statistics: book.statistics.map((each) => toStatisticRow(each, backtest)),
    readings: words.statistics.readings(
      backtest.forecastEvenAt,
      backtest.forecastWidth,
      backtest.exactPermutationsUpTo,
      formatCount(backtest.permutations),
      backtest.permutationSeed,
    ),
    leftOut: book.statistics.flatMap((each) => toLeftOut(each, book, registry)),
    placebo: describePlacebo(book, backtest, formatDate(asOf)),
  };
}

/** The statistics of one predictor. Throws where there are none: every predictor has some. */
function getStatistics(
  { statistics }: Pick<BacktestBook, 'statistics'>,
  predictor: Predictor,
): PredictorStatistics {
  const found = statistics.find((each) => each.predictor === predictor);
  if (found === undefined) throw new Error(`No statistics of "${predictor}".`);
  return found;
}

function describeLead({ cases }: BacktestBook, { backtest }: Method): readonly string[] {
  const known = cases.filter(({ outcome }) => outcome.kind === 'known');
  const [delivery, credibility] = (['delivery', 'credibility'] as const).map(
    (score) => known.filter((each) => findScore(each, score) !== null).length,
  );
  return [
    words.lead.counts(cases.length, known.length, delivery ?? 0, credibility ?? 0),
    words.lead.example,
    words.lead.fewer(delivery ?? 0, backtest.minCases),
    words.lead.neverTuned,
  ];
}

/** A table where the correlation has a figure. */
function toLeftOut(
  { predictor, spearman, withoutOne }: PredictorStatistics,
  { cases }: BacktestBook,
  registry: Registry,
): readonly LeftOutTable[] {
  if (spearman.kind === 'none') return [];
  const nameOf = (id: string) => {
    const scored = cases.find(({ entry }) => entry.id === id);
    return scored === undefined ? id : nameCase(scored, registry);
  };
  const title = `${words.statistics.predictors[predictor]}: ρ ${formatDecimal(spearman.value, 2)}`;
  const rows = withoutOne.map(({ id, spearman: without }) => ({
    left: nameOf(id),
    spearman: without.kind === 'figure' ? formatDecimal(without.value, 2) : text.site.dash,
  }));
  return [{ title, rows }];
}
