import { describe, expect, test } from 'vitest';
import { getIsoDay } from '#model/partial-date.ts';
import { missionScaleWidth, toMissionList } from '#views/mission/mission-list.ts';
import { makeMission, makeOpenMission, makeStrategy, scoreRecords } from '../make-records.ts';

const asOf = getIsoDay('2024-06-30');

function listOf(missions: readonly ReturnType<typeof makeMission>[]) {
  const strategies = [makeStrategy({ missionIds: ['second'] })];
  const { dataset, registry } = scoreRecords({ missions, strategies });
  return toMissionList(dataset, registry, asOf);
}

const second = makeMission({ id: 'second', start: '2010-01-01', end: '2020-01-01' });
const first = makeOpenMission({ id: 'first', start: '2005-01-01' });

describe('toMissionList', () => {
  test('stands in order of start', () => {
    expect(listOf([second, first]).rows.map(({ mission }) => mission.id)).toEqual([
      'first',
      'second',
    ]);
  });

  test('draws a bar from start to end on a scale of whole years', () => {
    // The scale runs from 2005-01-01 to 2025-01-01, 7,305 days: 5 years are 1,826 days, 10 years 3,652.
    const [, { bar } = { bar: null }] = listOf([first, second]).rows;
    const x = Math.round((1826 / 7305) * missionScaleWidth * 10) / 10;
    const width = (3652 / 7305) * missionScaleWidth;
    expect(bar).toMatchObject({ x, isOpen: false });
    expect(bar?.width).toBeCloseTo(width, 0);
  });

  test('an open mission is drawn up to the day, and said to be open', () => {
    const [row] = listOf([first]).rows;
    // From 2005-01-01 to 2024-06-30 are 7,120 days of the scale's 7,305.
    expect(row?.bar).toMatchObject({ x: 0, isOpen: true });
    expect(row?.bar.width).toBeCloseTo((7120 / 7305) * missionScaleWidth, 0);
    expect(row?.end).toBe('open');
  });

  test('a planned end after the day stays within the drawing', () => {
    const [row] = listOf([makeMission({ start: '2023-01-01', end: '2026-12-31' })]).rows;
    expect((row?.bar.x ?? 0) + (row?.bar.width ?? 0)).toBeLessThanOrEqual(missionScaleWidth);
  });

  test('a mission of a day is still seen', () => {
    const short = makeMission({ start: '2008-01-01', end: '2008-01-02' });
    expect(listOf([first, short]).rows[1]?.bar.width).toBe(3);
  });

  test('marks every tenth year', () => {
    expect(listOf([first, second]).years.map(({ year }) => year)).toEqual([2010, 2020]);
  });

  test('counts the strategies that are tied to a mission', () => {
    const counts = listOf([first, second]).rows.map(({ strategyCount }) => strategyCount);
    expect(counts).toEqual([0, 1]);
  });
});
