/** How far a predictor went before what came (Method §3.9). Every figure is there or says why it is not. */
import type { BacktestMethod } from '#model/backtest-method.ts';
import { hashName, openStream } from '../random/stream.ts';
import { areaUnderCurve, type AreaUnderCurve } from '../statistics/auc.ts';
import { correlateRanks, kendallTauB } from '../statistics/correlation.ts';
import { noFigure, type Figure } from '../statistics/figure.ts';
import { baseRateForecasts, brierScore, brierSkill } from '../statistics/forecast-score.ts';
import { leaveOneOut } from '../statistics/leave-one-out.ts';
import {
  testByPermutation,
  type Association,
  type PermutationTest,
} from '../statistics/permutation-test.ts';
import { forecastByPenalisedLogistic } from './penalised-logistic.ts';
import { forecastWorse, isHigherWorse, type CountedCase, type Predictor } from './predictor.ts';

/** How well forecasts of "worse" did. */
export interface ForecastSkill {
  /** Mean squared distance, 0 the best. */
  readonly brier: Figure;
  /** Skill over the share of cases that got worse, known beforehand to nobody. */
  readonly overBaseRate: Figure;
  /** Skill over a forecast by violence before alone, fitted to these cases. */
  readonly overViolenceBefore: Figure;
}

/** The statistics without one case. */
export interface WithoutCase {
  readonly id: string;
  readonly spearman: Figure;
  readonly area: AreaUnderCurve;
}

/** All that is said of one predictor. */
export interface PredictorStatistics {
  readonly predictor: Predictor;
  readonly cases: readonly CountedCase[];
  readonly worseCount: number;
  readonly spearman: Figure;
  readonly spearmanTest: PermutationTest;
  readonly kendall: Figure;
  readonly kendallTest: PermutationTest;
  readonly area: AreaUnderCurve;
  /** Null for violence before, which is no forecast of its own. */
  readonly skill: ForecastSkill | null;
  readonly withoutOne: readonly WithoutCase[];
}

/** The statistics of a predictor over its counted cases; under the least number of cases there are none. */
export function measurePredictor(
  predictor: Predictor,
  cases: readonly CountedCase[],
  method: BacktestMethod,
): PredictorStatistics {
  const values = cases.map(({ value }) => value);
  const changes = cases.map(({ change }) => change);
  const test = (association: Association) => testOf(association, predictor, cases, method);
  return {
    predictor,
    cases,
    worseCount: cases.filter((each) => each.isWorse).length,
    spearman: isTooFew(cases, method) ? noFigure('too-few') : correlateRanks(values, changes),
    spearmanTest: test('spearman'),
    kendall: isTooFew(cases, method) ? noFigure('too-few') : kendallTauB(values, changes),
    kendallTest: test('kendall'),
    area: areaOf(predictor, cases, method),
    skill: predictor === 'violence-before' ? null : skillOf(predictor, cases, method),
    withoutOne: leaveOneOut(cases, (others) => ({
      spearman: isTooFew(others, method)
        ? noFigure('too-few')
        : correlateRanks(
            others.map(({ value }) => value),
            others.map(({ change }) => change),
          ),
      area: areaOf(predictor, others, method),
    })).map(({ left, result }) => ({ id: left.id, ...result })),
  };
}

/** True where the cases are fewer than the method asks for. */
export function isTooFew(cases: readonly unknown[], { minCases }: BacktestMethod): boolean {
  return cases.length < minCases;
}

/** Each predictor and association has a stream of its own, so that one moves no other's p. */
function testOf(
  association: Association,
  predictor: Predictor,
  cases: readonly CountedCase[],
  method: BacktestMethod,
): PermutationTest {
  if (isTooFew(cases, method)) return noFigure('too-few');
  const stream = openStream([
    method.permutationSeed,
    hashName(predictor),
    hashName(association),
    0,
  ]);
  return testByPermutation(
    cases.map(({ value }) => value),
    cases.map(({ change }) => change),
    association,
    { exactUpTo: method.exactPermutationsUpTo, permutations: method.permutations },
    stream,
  );
}

/** The area for a marker that should be higher where it got worse. */
function areaOf(
  predictor: Predictor,
  cases: readonly CountedCase[],
  method: BacktestMethod,
): AreaUnderCurve {
  if (isTooFew(cases, method)) return noFigure('too-few');
  const sign = isHigherWorse(predictor) ? 1 : -1;
  return areaUnderCurve(
    cases.map(({ value }) => sign * value),
    cases.map((each) => each.isWorse),
    method.areaIntervalProbability,
  );
}

function skillOf(
  predictor: Exclude<Predictor, 'violence-before'>,
  cases: readonly CountedCase[],
  method: BacktestMethod,
): ForecastSkill {
  if (isTooFew(cases, method)) {
    const none = noFigure('too-few');
    return { brier: none, overBaseRate: none, overViolenceBefore: none };
  }
  const worse = cases.map((each) => each.isWorse);
  const forecasts = cases.map(({ value }) => forecastWorse(value, predictor, method));
  const byViolence = forecastByPenalisedLogistic(
    cases.map(({ before }) => Math.log1p(before)),
    worse,
  );
  return {
    brier: brierScore(forecasts, worse),
    overBaseRate: brierSkill(forecasts, baseRateForecasts(worse), worse),
    overViolenceBefore: brierSkill(forecasts, byViolence, worse),
  };
}
