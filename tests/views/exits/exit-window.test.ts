import { describe, expect, test } from 'vitest';
import type { BacktestCase } from '#model/backtest-case.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { isInWindow, toExitWindow } from '#views/exits/exit-window.ts';
import { makeCase, makeMission } from '../../scoring/backtest/make-case.ts';

describe('toExitWindow', () => {
  test.each<[string, Partial<BacktestCase>, string | null, string, string]>([
    ['a mission’s last day', {}, '2020-12-31', '2020-12-31', '2022-12-31'],
    [
      'the last day that a month can mean',
      { mission: makeMission({ end: '2020-02' }) },
      '2020-02',
      '2020-02-29',
      '2022-02-28',
    ],
    [
      'the last day of a part',
      { end: 'part', exitYear: 2024, endedOn: '2024-04-30' },
      '2024-04-30',
      '2024-04-30',
      '2026-04-30',
    ],
    [
      'the last day that the month of a part can mean',
      { end: 'part', exitYear: 2022, endedOn: '2022-06' },
      '2022-06',
      '2022-06-30',
      '2024-06-30',
    ],
    ['the year where only a part was left', { end: 'part' }, null, '2020-12-31', '2022-12-31'],
    [
      'the year where the mission ended in another',
      { exitYear: 2019 },
      null,
      '2019-12-31',
      '2021-12-31',
    ],
  ])('asks for 24 months after %s', (_rule, given, endedOn, after, to) => {
    expect(toExitWindow(makeCase(given), 24)).toEqual({ endedOn, after, to });
  });
});

describe('isInWindow', () => {
  const window = { after: getIsoDay('2020-12-31'), to: getIsoDay('2022-12-31') };

  test.each<[string, string, boolean]>([
    ['the last day of the mission', '2020-12-31', false],
    ['the day after', '2021-01-01', true],
    ['the last day', '2022-12-31', true],
    ['the day after the last', '2023-01-01', false],
    ['a month inside', '2021-01', true],
    ['a month that began before', '2020-12', false],
    ['a year inside', '2022', true],
    ['a year that ends later', '2023', false],
  ])('counts a fact of %s or not', (_rule, date, isIn) => {
    expect(isInWindow(date, window, getIsoDay('2024-06-30'))).toBe(isIn);
  });

  test('knows nothing dated after the day of the record', () => {
    expect(isInWindow('2022-03', window, getIsoDay('2022-03-30'))).toBe(false);
    expect(isInWindow('2022-03', window, getIsoDay('2022-03-31'))).toBe(true);
  });
});
