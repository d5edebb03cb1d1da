import { describe, expect, test } from 'vitest';
import {
  compareCounts,
  findOutcome,
  findOutcomeSeries,
  isWorse,
  toOutcomeYears,
} from '#scoring/backtest/outcome.ts';
import type { BacktestCase } from '#model/backtest-case.ts';
import { makeDataset, makeEntry, makeTable } from '../indicators/small-basis.ts';
import { readMethod } from '../read-method.ts';
import { makeCase, makeMission } from './make-case.ts';

const method = readMethod().backtest;
const dataset = makeDataset([
  makeEntry({
    id: 'killed',
    uses: ['backtest'],
    bounds: { low: 'killed-low', high: 'killed-high', meaning: 'For a test.' },
  }),
  makeEntry({ id: 'killed-low', uses: ['backtest'] }),
  makeEntry({ id: 'killed-high', uses: ['backtest'] }),
  makeEntry({ id: 'fled', uses: ['risk'] }),
]);
const series = findOutcomeSeries({ datasets: [dataset] });
const best = { 2018: 8, 2019: 71, 2020: 900, 2021: 166, 2022: 88 };
const table = makeTable({
  killed: { SDN: best, SSD: { 2021: 5 } },
  'killed-low': { SDN: { ...best, 2022: 38 }, SSD: { 2021: 5 } },
  'killed-high': { SDN: { ...best, 2018: 20 }, SSD: { 2021: 5 } },
});
const find = (given: Partial<BacktestCase> = {}) =>
  findOutcome(makeCase(given), table, series, method);

describe('the outcome of a case', () => {
  test('compares two calendar years on either side, and leaves the year of the end out', () => {
    expect(toOutcomeYears(2020, method)).toEqual({ before: [2018, 2019], after: [2021, 2022] });
    const found = find();
    if (found.kind === 'missing') throw new Error(found.reason);
    // 8 + 71 before, 166 + 88 after: ln(255 / 80).
    expect(found.counts.best).toMatchObject({ before: 79, after: 254 });
    expect(found.counts.best.change).toBeCloseTo(Math.log(255 / 80), 14);
    expect(found.counts.low).toMatchObject({ before: 79, after: 204 });
    expect(found.counts.high).toMatchObject({ before: 91, after: 254 });
    expect(found.isWorse).toBe(true);
  });

  test.each([
    [
      'the mandate was passed on',
      { end: 'passed-on', successor: makeMission({ id: 'next' }) } as const,
      { reason: 'passed-on' },
    ],
    [
      'its row says that the figures cannot tell',
      { end: 'part', noOutcome: 'The north alone' } as const,
      { reason: 'not-told', why: 'The north alone' },
    ],
    [
      'years have no figures yet',
      { exitYear: 2021 },
      { reason: 'no-figures', absentYears: [2023] },
    ],
    [
      'the country has none',
      { country: 'SSD' },
      { reason: 'no-figures', absentYears: [2018, 2019, 2022] },
    ],
  ])('is missing where %s, with the reason', (_, given, reason) => {
    expect(find(given)).toMatchObject({ kind: 'missing', ...reason });
  });

  test('cannot be told in yearly figures for a year and a half', () => {
    expect(() => toOutcomeYears(2020, { ...method, outcomeMonths: 18 })).toThrow('18 months');
  });
});

describe('worse by half, and at least 100 deaths', () => {
  test.each([
    [100, 150, true],
    [100, 149, false],
    [0, 100, true],
    [0, 99, false],
    [60, 99, false],
    [200, 299, false],
    [200, 300, true],
    [2, 3, false],
  ])('%i before and %i after: %s', (before, after, expected) => {
    expect(isWorse(compareCounts(before, after), method)).toBe(expected);
  });
});

describe('the change', () => {
  test.each([
    [0, 0, 0],
    [0, 1, Math.log(2)],
    [7, 0, -Math.log(8)],
    [9, 99, Math.log(10)],
  ])('from %i to %i is on a scale of log(1 + x)', (before, after, change) => {
    expect(compareCounts(before, after).change).toBeCloseTo(change, 14);
  });
});

describe('the series of outcomes', () => {
  test('is the one that its data set marks for the backtest and gives bounds to', () => {
    expect(series).toEqual({
      dataset,
      ids: { best: 'killed', low: 'killed-low', high: 'killed-high' },
    });
  });

  test.each([
    ['none is marked', [], '0'],
    ['two are', [dataset, dataset], '2'],
  ])('is refused where %s', (_, datasets, count) => {
    expect(() => findOutcomeSeries({ datasets })).toThrow(`not ${count}.`);
  });
});
