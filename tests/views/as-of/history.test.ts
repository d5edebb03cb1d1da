import { describe, expect, test } from 'vitest';
import { toHistoryCsv, toHistoryView } from '#views/as-of/history.ts';
import { makeMilestone, makePoint, makeWithheldPoint } from './make-history.ts';

const points = [
  makeWithheldPoint('2019-06-30'),
  makePoint('2019-12-31', 29.6),
  makePoint('2020-12-22', 24, 10, 31.4),
  makePoint('2026-11-23', 13),
];
const milestones = [makeMilestone('2020-12-22', 'decision')];

describe('the history of a score', () => {
  test('says of each day why it is one, and what stood then', () => {
    const view = toHistoryView('Sudan', points, milestones);
    expect(
      view?.rows.map(({ date, why, delivery, interval, checked, status, credibility }) =>
        [date, why, delivery, interval, checked, status, credibility].join(' | '),
      ),
    ).toEqual([
      '30 June 2019 | first commitment | — | — | 2 of 10 | withheld | —',
      '31 Dec 2019 | year’s end | 30 | 20–40 | 8 of 10 | published | —',
      '22 Dec 2020 | UNMIX: decision | 24 | 14–34 | 8 of 10 | published | 31',
      '23 Nov 2026 | day of the data set | 13 | 3–23 | 8 of 10 | published | —',
    ]);
    expect(view?.hasCredibility).toBe(true);
  });

  test('is none where there never was a score, or only one day', () => {
    expect(toHistoryView('Sudan', [makeWithheldPoint('2019-06-30')], [])).toBeNull();
    expect(toHistoryView('Sudan', points.slice(0, 1).concat(points.slice(0, 1)), [])).toBeNull();
    expect(toHistoryView('Sudan', [makePoint('2019-06-30', 10)], [])).toBeNull();
    expect(toHistoryView('Sudan', [], [])).toBeNull();
  });

  test('has a CSV with every digit, and empty cells where the score was withheld', () => {
    expect(toHistoryCsv(points, milestones).split('\r\n')).toEqual([
      'asOf,why,status,delivery,low,high,boundLow,boundHigh,made,due,covered,credibility',
      '2019-06-30,first commitment,withheld,,,,10,90,10,10,2,',
      '2019-12-31,year’s end,published,29.6,19.6,39.6,10,90,10,10,8,',
      '2020-12-22,UNMIX: decision,published,24,14,34,10,90,10,10,8,31.4',
      '2026-11-23,day of the data set,published,13,3,23,10,90,10,10,8,',
      '',
    ]);
  });
});
