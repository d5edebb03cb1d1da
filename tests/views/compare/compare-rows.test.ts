import { describe, expect, test } from 'vitest';
import {
  formatCertainty,
  formatGap,
  formatRowInterval,
  formatRowScore,
  toColumns,
  toRows,
  toRowTrack,
} from '#views/compare/compare-rows.ts';
import { makeCompareRow } from './make-compare-row.ts';

const withheld = makeCompareRow({
  id: 'TCD',
  delivery: null,
  low: null,
  high: null,
  boundLow: 5,
  boundHigh: 80,
  status: 'withheld',
  reason: 'too few commitments were checked',
  certainty: null,
  claimGap: null,
});

describe('columns', () => {
  test('hold the same rows', () => {
    const rows = [makeCompareRow(), withheld];
    expect(toRows(toColumns(rows))).toEqual(rows);
    expect(toRows(toColumns([]))).toEqual([]);
  });

  test('of unequal length throw, rather than shift one line’s figures to another', () => {
    const columns = toColumns([makeCompareRow(), withheld]);
    expect(() => toRows({ ...columns, delivery: [13.1] })).toThrow('no line 1');
  });
});

describe('the track of a row', () => {
  test('shows score and interval, and no bounds where everything was checked', () => {
    expect(toRowTrack(makeCompareRow())).toMatchObject({
      kind: 'score',
      score: 13.1,
      low: 8.2,
      high: 19.4,
      bounds: null,
      label: '13 of 100, 90% interval 8 to 19',
    });
  });

  test('of a withheld score shows the bounds and the reason, and no figure', () => {
    expect(toRowTrack(withheld)).toEqual({
      kind: 'withheld',
      bounds: { low: 5, high: 80 },
      label: 'withheld: too few commitments were checked',
    });
  });
});

describe('the cells of a row', () => {
  test('give whole scores, gaps with their sign, certainty in words', () => {
    const row = makeCompareRow({ certainty: 3, claimGap: -0.7 });
    expect([formatRowScore(row), formatGap(row), formatCertainty(row)]).toEqual([
      '13',
      '−0.7',
      'very low',
    ]);
  });

  test('give the interval beside a score, and none beside a withheld one', () => {
    expect(formatRowInterval(makeCompareRow())).toBe('8–19');
    expect(formatRowInterval({ ...makeCompareRow(), low: null, high: null })).toBe('');
  });

  test('have a dash where nothing is known', () => {
    expect([formatRowScore(withheld), formatGap(withheld), formatCertainty(withheld)]).toEqual([
      '—',
      '—',
      '—',
    ]);
  });
});
