import type { MethodReader } from './method-reader.ts';

/** The constants of the backtest (Method §3.9). What each means and why it is so stands in `data/method/backtest.json`. */
export type BacktestMethod = ReturnType<typeof readBacktest>;

/** Reads them from an opened file. */
export function readBacktest(file: MethodReader) {
  return {
    // 12! orders could not be waited for.
    exactPermutationsUpTo: file.number('exactPermutationsUpTo', { min: 0, max: 11 }),
    permutations: file.number('permutations', { min: 1, max: 10_000_000 }),
    permutationSeed: file.number('permutationSeed', { min: 0, max: 2 ** 32 - 1 }),
    areaIntervalProbability: file.number('areaIntervalProbability', { min: 0, max: 1 }),
    outcomeMonths: file.number('outcomeMonths', { min: 1, max: 1200 }),
    worseFactor: file.number('worseFactor', { min: 1, max: 100 }),
    worseDeaths: file.number('worseDeaths', { min: 0, max: 1e6 }),
    minCases: file.number('minCases', { min: 2, max: 1000 }),
    forecastEvenAt: file.number('forecastEvenAt', { min: 0, max: 100 }),
    forecastWidth: file.number('forecastWidth', { min: 0.1, max: 100 }),
    placeboRuns: file.number('placeboRuns', { min: 1, max: 100_000 }),
    placeboSeed: file.number('placeboSeed', { min: 0, max: 2 ** 32 - 1 }),
  } as const;
}
