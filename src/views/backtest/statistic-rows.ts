/** The statistics of the backtest as a table: each figure, or in its place the reason why there is none. */
import { text } from '#i18n/text.ts';
import { formatDecimal } from '#model/format.ts';
import type { BacktestMethod } from '#model/backtest-method.ts';
import type { PredictorStatistics } from '#scoring/backtest/statistics.ts';
import type { AreaUnderCurve } from '#scoring/statistics/auc.ts';
import type { Figure, NoFigureReason } from '#scoring/statistics/figure.ts';
import type { PermutationTest } from '#scoring/statistics/permutation-test.ts';

/** A cell: a figure in words, or a reason. */
export interface StatisticCell {
  readonly words: string;
  readonly isFigure: boolean;
}

export interface StatisticRow {
  readonly predictor: string;
  readonly cases: string;
  readonly spearman: StatisticCell;
  readonly leaveOneOut: StatisticCell;
  readonly kendall: StatisticCell;
  readonly area: StatisticCell;
  readonly overBaseRate: StatisticCell;
  readonly overViolenceBefore: StatisticCell;
}

const words = text.backtest.statistics;

export function toStatisticRow(
  statistics: PredictorStatistics,
  method: BacktestMethod,
): StatisticRow {
  const { predictor, cases, worseCount, skill } = statistics;
  const isFew = cases.length < method.minCases;
  const tooFew = words.why.cases(method.minCases);
  const none = (reason: NoFigureReason): StatisticCell => ({
    words: reason === 'too-few' ? tooFew : words.why[reason],
    isFigure: false,
  });
  const toSkill = (figure: Figure | undefined): StatisticCell => {
    if (figure === undefined) return { words: words.why['no-forecast'], isFigure: false };
    return figure.kind === 'none' ? none(figure.reason) : toCell(formatDecimal(figure.value, 2));
  };
  const { area } = statistics;
  return {
    predictor: words.predictors[predictor],
    cases: words.cases(cases.length, worseCount),
    spearman: toTested(statistics.spearman, statistics.spearmanTest, none),
    leaveOneOut: toRange(statistics, none),
    kendall: toTested(statistics.kendall, statistics.kendallTest, none),
    area:
      area.kind === 'none' && area.reason === 'too-few' && !isFew
        ? { words: words.why.outcomes, isFigure: false }
        : toArea(area, none),
    overBaseRate: toSkill(skill?.overBaseRate),
    overViolenceBefore: toSkill(skill?.overViolenceBefore),
  };
}

/** A p value: two digits, three where it is small, never "0.00". */
export function formatP(p: number): string {
  if (p < 0.001) return '< 0.001';
  return formatDecimal(p, p < 0.1 ? 3 : 2);
}

type ToNone = (reason: NoFigureReason) => StatisticCell;

function toTested(figure: Figure, test: PermutationTest, none: ToNone): StatisticCell {
  if (figure.kind === 'none') return none(figure.reason);
  if (test.kind === 'none') return none(test.reason);
  return toCell(words.withP(formatDecimal(figure.value, 2), formatP(test.p)));
}

function toRange({ spearman, withoutOne }: PredictorStatistics, none: ToNone): StatisticCell {
  if (spearman.kind === 'none') return none(spearman.reason);
  const values = withoutOne.flatMap(({ spearman: without }) =>
    without.kind === 'figure' ? [without.value] : [],
  );
  if (values.length < withoutOne.length) return none('too-few');
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return toCell(words.range(formatDecimal(low, 2), formatDecimal(high, 2)));
}

function toArea(area: AreaUnderCurve, none: ToNone): StatisticCell {
  if (area.kind === 'none') return none(area.reason);
  const [value, low, high] = [area.area, area.low, area.high].map((each) => formatDecimal(each, 2));
  return toCell(words.withInterval(value ?? '', low ?? '', high ?? ''));
}

function toCell(figure: string): StatisticCell {
  return { words: figure, isFigure: true };
}
