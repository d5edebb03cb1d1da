import { describe, expect, test } from 'vitest';
import { measurePredictor } from '#scoring/backtest/statistics.ts';
import { formatP, toStatisticRow } from '#views/backtest/statistic-rows.ts';
import exits from '../../fixtures/backtest/twelve-exits.json' with { type: 'json' };
import { makeCounted } from '../../scoring/backtest/make-case.ts';
import { readMethod } from '../../scoring/read-method.ts';

const method = readMethod().backtest;
const row = (...given: Parameters<typeof makeCounted>) =>
  toStatisticRow(measurePredictor('delivery', makeCounted(...given), method), method);

describe('a line of the table of figures', () => {
  test('has, for twelve exits, every figure with what qualifies it', () => {
    const found = row({
      values: exits.score,
      changes: exits.change,
      worse: exits.worse.map(Boolean),
    });
    expect(found).toMatchObject({
      predictor: 'Delivery, D',
      cases: '12 (8)',
      area: { words: '0.66, 0.29 to 1.00', isFigure: true },
      overBaseRate: { words: '−0.21', isFigure: true },
    });
    expect(found.spearman.words).toMatch(/^−0\.44, p 0\.1\d$/);
    expect(found.kendall.words).toMatch(/^−0\.37, p 0\.1\d$/);
    expect(found.leaveOneOut.words).toMatch(/^−0\.\d\d to −0\.\d\d$/);
  });

  test.each([
    [
      'four cases',
      [1, 2, 3, 4],
      [4, 3, 2, 1],
      [true, true, false, false],
      'under 5 cases',
      'under 5 cases',
    ],
    [
      'five of which none got worse',
      [1, 2, 3, 4, 5],
      [5, 4, 3, 2, 1],
      [false, false, false, false, false],
      '−1.00, p 0.017',
      'all ended alike',
    ],
    [
      'five of which one got worse',
      [1, 2, 3, 4, 5],
      [5, 4, 3, 2, 1],
      [true, false, false, false, false],
      '−1.00, p 0.017',
      'fewer than two got worse, or did not',
    ],
    [
      'five that never change',
      [1, 2, 3, 4, 5],
      [0, 0, 0, 0, 0],
      [false, false, false, false, false],
      'one side never varies',
      'all ended alike',
    ],
  ])('says of %s why there is no figure', (_, values, changes, worse, spearman, area) => {
    const found = row({ values, changes, worse });
    expect(found.spearman.words).toBe(spearman);
    expect(found.area).toEqual({ words: area, isFigure: false });
  });

  test('gives violence before no skill: it is what skill is held against', () => {
    const cases = makeCounted({ values: [1], changes: [1], worse: [false] });
    const found = toStatisticRow(measurePredictor('violence-before', cases, method), method);
    expect(found.overBaseRate).toEqual({ words: 'no forecast', isFigure: false });
  });
});

describe('a p value', () => {
  test.each([
    [1, '1.00'],
    [0.258, '0.26'],
    [0.0499, '0.050'],
    [2 / 120, '0.017'],
    [0.00001, '< 0.001'],
  ])('of %f is written %s', (p, words) => {
    expect(formatP(p)).toBe(words);
  });
});
