import { describe, expect, test } from 'vitest';
import { forecastByPenalisedLogistic } from '#scoring/backtest/penalised-logistic.ts';

const log1p = (counts: readonly number[]) => counts.map(Math.log1p);

describe('the penalised fit', () => {
  test('of two groups gives each (outcomes + ½) / (cases + 1), also where they part cleanly', () => {
    // One of three against two of two, where maximum likelihood would run to infinity.
    const found = forecastByPenalisedLogistic([0, 0, 0, 1, 1], [true, false, false, true, true]);
    const expected = [1.5 / 4, 1.5 / 4, 1.5 / 4, 2.5 / 3, 2.5 / 3];
    for (const [at, p] of expected.entries()) expect(found[at]).toBeCloseTo(p, 10);
  });

  test('of a count is where a search without derivatives finds the highest penalised likelihood', () => {
    const found = forecastByPenalisedLogistic(log1p([0, 3, 16, 79, 294, 425]), [
      false,
      false,
      false,
      true,
      false,
      true,
    ]);
    const searched = [0.1029573, 0.1759452, 0.2898331, 0.4494975, 0.5942589, 0.6332384];
    for (const [at, p] of searched.entries()) expect(found[at]).toBeCloseTo(p, 6);
  });

  test('of what never varies is the same for all', () => {
    expect(forecastByPenalisedLogistic([7, 7, 7], [true, false, false])).toEqual([
      0.375, 0.375, 0.375,
    ]);
  });

  test('where no case has the outcome stays above 0', () => {
    const found = forecastByPenalisedLogistic([0, 1, 2, 3], [false, false, false, false]);
    expect(Math.min(...found)).toBeGreaterThan(0);
    expect(Math.max(...found)).toBeLessThan(0.5);
  });

  test('does not depend on the unit of the figure', () => {
    const came = [false, true, false, true, true];
    const metres = forecastByPenalisedLogistic([1, 2, 3, 4, 9], came);
    const kilometres = forecastByPenalisedLogistic([0.001, 0.002, 0.003, 0.004, 0.009], came);
    for (const [at, p] of metres.entries()) expect(kilometres[at]).toBeCloseTo(p, 9);
  });

  test('refuses no cases and unpaired ones', () => {
    expect(() => forecastByPenalisedLogistic([], [])).toThrow('0 and 0');
    expect(() => forecastByPenalisedLogistic([1, 2], [true])).toThrow('2 and 1');
  });
});
