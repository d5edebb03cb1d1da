import { describe, expect, test } from 'vitest';
import {
  capitalise,
  formatCount,
  formatDate,
  formatDecimal,
  formatDifference,
  formatNoun,
  formatPercent,
  formatScore,
  formatShortDate,
  formatSize,
  roundTo,
  toTenths,
} from '#model/format.ts';

describe('formatDate', () => {
  test.each([
    ['a day', '2020-10-03', '3 October 2020'],
    ['the last of a month', '2020-12-31', '31 December 2020'],
    ['a month', '2020-05', 'May 2020'],
    ['a year', '2020', '2020'],
  ])('says %s as exactly as it is known, and no more', (_rule, date, words) => {
    expect(formatDate(date)).toBe(words);
  });
});

describe('formatShortDate', () => {
  test.each([
    ['cuts a long month to three letters', '2020-09-03', '3 Sep 2020'],
    ['leaves a month of four letters whole', '2020-06', 'June 2020'],
    ['leaves May whole', '2020-05-21', '21 May 2020'],
    ['leaves a year alone', '2020', '2020'],
  ])('%s', (_rule, date, words) => {
    expect(formatShortDate(date)).toBe(words);
  });
});

describe('formatScore', () => {
  test.each([
    [0, '0'],
    [16.49, '16'],
    [16.5, '17'],
    [99.5, '100'],
    [100, '100'],
    [-0.2, '0'],
    [-16.5, '-16'],
    [57.499_999_999_999_99, '58'],
    [57.499_999, '57'],
  ])(
    '%s is %s: to the whole number, halves up, and what is one but for rounding',
    (score, words) => {
      expect(formatScore(score)).toBe(words);
    },
  );
});

describe('formatPercent', () => {
  test.each([
    [23 / 40, '58%'],
    [29 / 200, '15%'],
    [1 / 200, '1%'],
    [0.574_999, '57%'],
    [0, '0%'],
    [1, '100%'],
  ])('%s is %s', (share, words) => {
    expect(formatPercent(share)).toBe(words);
  });

  test('halves go up, of every share of up to 200', () => {
    const wrong: string[] = [];
    for (let whole = 1; whole <= 200; whole += 1) {
      for (let part = 0; part <= whole; part += 1) {
        // 100 part / whole + 1/2, rounded down, in whole numbers alone.
        const [over, under] = [200 * part + whole, 2 * whole];
        const percent = (over - (over % under)) / under;
        if (formatPercent(part / whole) !== `${percent}%`) wrong.push(`${part}/${whole}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('formatDecimal', () => {
  test.each([
    ['has a true minus sign', -0.72, 1, '−0.7'],
    ['gives nought no sign, whichever side it was rounded from', -0.04, 1, '0.0'],
    ['keeps noughts at the end, so that columns align', 2, 2, '2.00'],
    ['can have no decimals', 12.6, 0, '13'],
    ['takes a half away from zero', -0.25, 1, '−0.3'],
    ['takes for a half what falls short of one by rounding alone', 100 * 0.575, 0, '58'],
    ['takes for no half what falls short of one by more', 1.449_999, 1, '1.4'],
    ['leaves a large number as it is', 7_800_000_000_123.4, 1, '7800000000123.4'],
  ])('%s', (_rule, value, decimals, words) => {
    expect(formatDecimal(value, decimals)).toBe(words);
  });

  test('is the number that CSV and sums have, halves going up, of every hundredth of up to 200', () => {
    const wrong: string[] = [];
    for (let hundredths = 0; hundredths <= 20_000; hundredths += 1) {
      // Whole numbers alone: hundredths / 10 + 1/2, rounded down.
      const tenths = (hundredths + 5 - ((hundredths + 5) % 10)) / 10;
      const words = `${(tenths - (tenths % 10)) / 10}.${tenths % 10}`;
      const value = hundredths / 100;
      const isSame =
        formatDecimal(value, 1) === words &&
        roundTo(value, 1) === Number(words) &&
        toTenths(value) === tenths;
      if (!isSame) wrong.push(words);
    }
    expect(wrong).toEqual([]);
  });
});

describe('roundTo', () => {
  test.each([
    [1.45, 1, 1.5],
    [-1.45, 1, -1.5],
    [0.285, 2, 0.29],
    [-0.04, 1, 0],
    [12.5, 0, 13],
  ])('%s to %s decimals is %s', (value, decimals, rounded) => {
    expect(roundTo(value, decimals)).toBe(rounded);
  });
});

describe('formatDifference', () => {
  test.each([
    [0.7, '+0.7'],
    [-1, '−1.0'],
    [0, '0.0'],
    [0.04, '0.0'],
    [-0.04, '0.0'],
  ])('%s is %s: a sign where there is a difference to see', (value, words) => {
    expect(formatDifference(value, 1)).toBe(words);
  });
});

describe('formatCount', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [12345, '12,345'],
    [1234567, '1,234,567'],
  ])('%s is %s', (count, words) => {
    expect(formatCount(count)).toBe(words);
  });
});

describe('formatSize', () => {
  test.each([
    ['never says that a file is empty', 1, '1 kB'],
    ['is in whole kilobytes below a megabyte', 4499, '4 kB'],
    ['goes over to megabytes where kilobytes would be a thousand', 999_500, '1.0 MB'],
    ['has one decimal above', 1_249_000, '1.2 MB'],
    ['stays in kilobytes just below', 999_499, '999 kB'],
  ])('%s', (_rule, sizeBytes, words) => {
    expect(formatSize(sizeBytes)).toBe(words);
  });
});

describe('formatNoun', () => {
  test.each([
    [0, 'no findings'],
    [1, '1 finding'],
    [2, '2 findings'],
    [1107, '1,107 findings'],
  ])('%s is "%s"', (count, words) => {
    expect(formatNoun(count, 'finding', 'findings')).toBe(words);
  });
});

describe('capitalise', () => {
  test('changes the first letter only', () => {
    expect(capitalise('no recorded harm in Darfur')).toBe('No recorded harm in Darfur');
    expect(capitalise('')).toBe('');
  });
});
