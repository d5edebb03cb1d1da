import { describe, expect, test } from 'vitest';
import type { Mandate } from '#model/dataset.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { describeMilestone, isTurningPoint, toMilestonesOf } from '#views/as-of/milestones.ts';
import {
  labels,
  makeDataset,
  makeEpisode,
  makeMission,
  makeOpenMission,
  makeSource,
  makeStrategy,
  makeUndatedStrategy,
} from '../make-records.ts';

const last = getIsoDay('2024-06-30');

function makeMandate(given: Partial<Mandate> = {}): Mandate {
  return {
    id: 'unmix-2525',
    mission: makeMission(),
    symbol: 'S/RES/2525 (2020)',
    date: '2020-06-03',
    chapterVii: 'yes',
    pocLanguage: 'unknown',
    tiers: null,
    humanRightsMonitoring: 'unknown',
    publicReporting: 'unknown',
    hrddp: 'unknown',
    supportToNationalStrategy: 'unknown',
    restrictionsReported: 'unknown',
    source: makeSource(),
    place: { file: 'data/mandates.csv', line: 2 },
    ...given,
  };
}

function milestonesOf(given: Parameters<typeof makeDataset>[0]) {
  return toMilestonesOf('SDN', makeDataset(given), labels, last).map((milestone) => [
    milestone.day,
    describeMilestone(milestone),
    isTurningPoint(milestone),
  ]);
}

describe('the milestones of a host state', () => {
  test('are missions’ ends, decisions, resolutions and strategies, oldest first', () => {
    expect(
      milestonesOf({
        missions: [makeMission()],
        episodes: [makeEpisode({ symbol: 'S/RES/2559 (2020)' })],
        mandates: [makeMandate()],
        strategies: [makeStrategy()],
      }),
    ).toEqual([
      ['2020-05-21', 'National plan', false],
      ['2020-06-03', 'UNMIX: S/RES/2525 (2020)', false],
      ['2020-12-22', 'UNMIX: exit (S/RES/2559 (2020))', true],
      ['2020-12-31', 'UNMIX: mandate ends', true],
    ]);
  });

  test('name all that happened on one day in one line, the weightiest first', () => {
    expect(
      milestonesOf({
        missions: [makeMission()],
        strategies: [makeStrategy({ date: '2020-12-31' })],
        episodes: [makeEpisode({ decidedOn: '2020-12-31' })],
      }),
    ).toEqual([['2020-12-31', 'UNMIX: mandate ends; UNMIX: exit; National plan', true]]);
  });

  test('tell a resolution once where it is the one that decided', () => {
    const symbol = 'S/RES/2559 (2020)';
    expect(
      milestonesOf({
        episodes: [makeEpisode({ symbol })],
        mandates: [makeMandate({ symbol, date: '2020-12-22' })],
      }),
    ).toEqual([['2020-12-22', `UNMIX: exit (${symbol})`, true]]);
  });

  test.each([
    ['2018', '2018-12-31', 'National plan (2018, no day known)'],
    ['2020-02', '2020-02-29', 'National plan (Feb 2020, no day known)'],
  ])('count a strategy of %s from %s, and say that no day is known', (date, day, label) => {
    expect(milestonesOf({ strategies: [makeStrategy({ date })] })).toEqual([[day, label, false]]);
  });

  test('leave out what has no date, what is planned, and what is another’s', () => {
    const elsewhere = makeMission({ id: 'other', hostStates: ['TCD'] });
    expect(
      milestonesOf({
        missions: [makeOpenMission(), makeMission({ end: '2024-12-31' }), elsewhere],
        strategies: [makeUndatedStrategy(), makeStrategy({ country: 'TCD' })],
        episodes: [makeEpisode({ country: 'TCD' })],
        mandates: [makeMandate({ mission: elsewhere })],
      }),
    ).toEqual([]);
  });

  test('include what happened on the last day itself', () => {
    expect(milestonesOf({ strategies: [makeStrategy({ date: last })] })).toHaveLength(1);
  });
});
