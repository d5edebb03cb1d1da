import { describe, expect, test } from 'vitest';
import type { Risk } from '#model/dataset.ts';
import { toTimeStrip, type StripRecords } from '#views/time-strip.ts';
import {
  getOnly,
  makeEpisode,
  makeMission,
  makeOpenMission,
  makeRisk,
  makeStrategy,
  makeUndatedStrategy,
} from './make-records.ts';

const asOf = '2024-06-30';

function toStrip(given: Partial<StripRecords>) {
  return toTimeStrip(
    {
      missions: [],
      strategies: [],
      episodes: [],
      risks: [],
      countryAddress: 'countries/sdn/',
      ...given,
    },
    asOf,
  );
}

const harmsOf = (...dates: readonly string[]): readonly Risk[] =>
  dates.map((date, at) => makeRisk({ id: `risk-${String(at)}`, date }));

describe('the bars', () => {
  test('of a mission of half the time is half as wide', () => {
    const { bars } = toStrip({
      missions: [
        makeMission({ start: '2010-01-01', end: '2020-01-01' }),
        makeMission({ start: '2010-01-01', end: '2015-01-01' }),
      ],
    });
    const [long, short] = bars.map(({ width }) => width);
    expect(short).toBeCloseTo((long ?? 0) / 2, 0);
    expect(long).toBeGreaterThan(500);
  });

  test('of an open mission ends at the day of the page', () => {
    const strip = toStrip({ missions: [makeOpenMission()] });
    const { x, width } = getOnly(strip.bars);
    expect(x + width).toBeCloseTo(strip.asOfX, 1);
  });

  test('of a mission of one day can still be seen', () => {
    const day = makeMission({ start: '2010-01-01', end: '2010-01-01' });
    expect(getOnly(toStrip({ missions: [day] }).bars).width).toBe(3);
  });

  test('stand one below the other, in the order of their start', () => {
    const { bars } = toStrip({
      missions: [
        makeMission({ acronym: 'LATER', start: '2015' }),
        makeMission({ acronym: 'EARLIER', start: '2004' }),
      ],
    });
    expect(bars.map(({ label, y }) => [label, y])).toEqual([
      ['EARLIER', 0],
      ['LATER', 22],
    ]);
  });

  test('lie within the drawing, a planned end after the day of the page too', () => {
    const strip = toStrip({ missions: [makeMission({ end: '2026-12-31' })] });
    const { x, width } = getOnly(strip.bars);
    expect(x).toBeGreaterThan(0);
    expect(x + width).toBeGreaterThan(strip.asOfX);
    expect(x + width).toBeLessThan(1000);
  });
});

describe('the flags and marks', () => {
  test('stand where their dates are: 1 July for a year, the 15th for a month', () => {
    const { harms } = toStrip({ risks: harmsOf('2020', '2020-07-01', '2020-11', '2020-11-15') });
    expect(harms[0]).toEqual(harms[1]);
    expect(harms[2]).toEqual(harms[3]);
  });

  test('leave out a strategy of unknown date, which has no place in time', () => {
    const strip = toStrip({ strategies: [makeStrategy(), makeUndatedStrategy({ id: 'undated' })] });
    expect(strip.flags).toHaveLength(1);
    expect(strip.entries.map(({ address }) => address)).toEqual(['strategies/plan/']);
  });

  test('of neighbours in time stand on different heights', () => {
    const strategies = ['a', 'b', 'c', 'd', 'e'].map((id) => makeStrategy({ id }));
    const heights = toStrip({ strategies }).flags.map(({ y }) => y);
    expect(new Set(heights).size).toBe(4);
    expect(heights[4]).toBe(heights[0]);
  });
});

describe('the table', () => {
  test('holds what the picture shows, in order of time, each with its page', () => {
    const strip = toStrip({
      missions: [makeMission()],
      strategies: [makeStrategy()],
      episodes: [makeEpisode()],
      risks: harmsOf('2019-06-03'),
    });
    expect(strip.entries.map(({ kind, date, end, address }) => [kind, date, end, address])).toEqual(
      [
        ['mission', '2008-01-01', '2020-12-31', 'missions/unmix/'],
        ['harm', '2019-06-03', null, 'countries/sdn/#risk-0'],
        ['strategy', '2020-05-21', null, 'strategies/plan/'],
        ['decision', '2020-12-22', null, 'episodes/sdn-unmix-2020/'],
      ],
    );
    expect(strip.description).toContain(
      '1 mission, 1 strategy, 1 decision on a mission and 1 recorded harm to civilians',
    );
  });
});

describe('the years', () => {
  test.each([
    ['every one in few', '2018-03-01', [2019, 2020, 2021, 2022, 2023, 2024]],
    ['every second in more', '2008-03-01', [2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024]],
    ['every fifth in many', '1990-03-01', [1995, 2000, 2005, 2010, 2015, 2020]],
    ['none in less than one', '2024-03-01', []],
  ])('have a tick: %s', (_rule, date, years) => {
    expect(toStrip({ risks: harmsOf(date) }).years.map(({ year }) => year)).toEqual(years);
  });

  test('stand at 1 January, so that what came in the year is right of its tick', () => {
    const strip = toStrip({ risks: harmsOf('2018-03-01', '2020-01-02') });
    const tick = strip.years.find(({ year }) => year === 2020);
    expect(strip.harms[1]?.x).toBeGreaterThanOrEqual(tick?.x ?? Infinity);
  });
});

describe('the headline', () => {
  const gone = makeMission({ end: '2020-12-31' });

  test.each<[string, Partial<StripRecords>]>([
    ['half of them', { missions: [gone], risks: harmsOf('2020-12-30', '2021-01-01') }],
    ['a day of the mission’s last', { missions: [gone], risks: harmsOf('2020-12-31') }],
    [
      'a month that may be before',
      { missions: [makeMission({ end: '2020-06-15' })], risks: harmsOf('2020-06') },
    ],
    [
      'a year that may be before',
      { missions: [makeMission({ end: '2020-06-30' })], risks: harmsOf('2020') },
    ],
    [
      'an end known by its year only',
      { missions: [makeMission({ end: '2020' })], risks: harmsOf('2020-08-01') },
    ],
    [
      'a mission still there',
      { missions: [gone, makeOpenMission()], risks: harmsOf('2022', '2023') },
    ],
  ])('does not say that most came after the missions left: %s', (_rule, records) => {
    expect(toStrip(records).headline).toMatch(
      /^[12] recorded harms? to civilians, and the missions and strategies of the time$/,
    );
  });

  test('says so where more than half surely did', () => {
    const strip = toStrip({ missions: [gone, gone], risks: harmsOf('2020', '2021-01-01', '2022') });
    expect(strip.headline).toBe(
      '3 recorded harms to civilians, most of them after the missions left',
    );
  });

  test('of one harm and one mission is in the singular', () => {
    const { headline } = toStrip({ missions: [gone], risks: harmsOf('2021') });
    expect(headline).toBe('1 recorded harm to civilians, after the mission left');
  });

  test('says that no harm on record is not no harm', () => {
    expect(toStrip({ missions: [gone] }).headline).toBe(
      'No harm to civilians is on record here, which is not to say that there was none',
    );
  });

  test('says that no mission is on record', () => {
    expect(toStrip({ risks: harmsOf('2022') }).headline).toBe(
      '1 recorded harm to civilians; no mission is on record',
    );
  });
});
