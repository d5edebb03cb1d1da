import { describe, expect, test } from 'vitest';
import type { Risk } from '#model/dataset.ts';
import { getIsoDay } from '#model/partial-date.ts';
import type { StripRecords } from '#views/time-strip/strip-entries.ts';
import { toTimeStrip } from '#views/time-strip/time-strip.ts';
import { toYearlyDeaths } from '#views/time-strip/yearly-deaths.ts';
import {
  getOnly,
  makeClaim,
  makeEpisode,
  makeMission,
  makeOpenMission,
  makeRisk,
  makeStrategy,
  makeUndatedStrategy,
  noFigures,
  vocabularies,
} from '../make-records.ts';

const asOf = getIsoDay('2024-06-30');

function toStrip(given: Partial<StripRecords>) {
  return toTimeStrip(
    {
      missions: [],
      strategies: [],
      claims: [],
      episodes: [],
      risks: [],
      deaths: null,
      countryAddress: 'countries/sdn/',
      ...given,
    },
    vocabularies.get('threat-classes') ?? new Map(),
    asOf,
  );
}

const harmsOf = (...dates: readonly string[]): readonly Risk[] =>
  dates.map((date, at) => makeRisk({ id: `risk-${String(at)}`, date }));

const laneOf = (strip: ReturnType<typeof toStrip>, label: string) =>
  strip.lanes.find((lane) => lane.label.startsWith(label));

describe('the bars', () => {
  test('of a mission of half the time is half as wide', () => {
    const { bars } = toStrip({
      missions: [
        makeMission({ start: '2010-01-01', end: '2020-01-01' }),
        makeMission({ start: '2010-01-01', end: '2015-01-01' }),
      ],
    });
    const [long, short] = bars.map(({ width }) => width);
    expect(short).toBeCloseTo((long ?? 0) / 2, 1);
    // 3652 of the 5478 days from 1 January 2010 to 31 December 2024.
    expect(long).toBe(66.67);
  });

  test('of an open mission ends at the day of the page', () => {
    const strip = toStrip({ missions: [makeOpenMission()] });
    const { x, width } = getOnly(strip.bars);
    expect(x + width).toBeCloseTo(strip.asOfX, 1);
  });

  test('of a mission of one day can still be seen', () => {
    const day = makeMission({ start: '2010-01-01', end: '2010-01-01' });
    expect(getOnly(toStrip({ missions: [day] }).bars).width).toBe(0.4);
  });

  test('stand in the order of their start, each name where there is room for it', () => {
    const { bars } = toStrip({
      missions: [
        makeMission({ acronym: 'LATER', start: '2020', end: '2022' }),
        makeMission({ acronym: 'EARLIER', start: '2004' }),
      ],
    });
    expect(bars.map(({ label, anchor }) => [label, anchor])).toEqual([
      ['EARLIER', 'start'],
      ['LATER', 'end'],
    ]);
  });

  test('lie within the drawing, a planned end after the day of the page too', () => {
    const strip = toStrip({ missions: [makeMission({ end: '2026-12-31' })] });
    const { x, width } = getOnly(strip.bars);
    expect(x).toBe(0);
    expect(x + width).toBeGreaterThan(strip.asOfX);
    expect(x + width).toBeLessThanOrEqual(100);
  });
});

describe('the lines of marks', () => {
  test('stand where their dates are: 1 July for a year, the 15th for a month', () => {
    const strip = toStrip({ risks: harmsOf('2020', '2020-07-01', '2020-11', '2020-11-15') });
    const marks = laneOf(strip, 'State forces')?.marks ?? [];
    expect(marks).toHaveLength(4);
    expect(marks[0]).toEqual(marks[1]);
    expect(marks[2]).toEqual(marks[3]);
  });

  test('leave out a strategy of unknown date, which has no place in time', () => {
    const strip = toStrip({ strategies: [makeStrategy(), makeUndatedStrategy({ id: 'undated' })] });
    expect(laneOf(strip, 'Strategies')?.marks).toHaveLength(1);
    expect(strip.entries.map(({ address }) => address)).toEqual(['strategies/plan/']);
  });

  test('are one for every class of threat, and a class without a fact says so', () => {
    const strip = toStrip({
      claims: [makeClaim()],
      risks: [
        makeRisk({ threat: 'intercommunal' }),
        makeRisk({ id: 'r2', threat: 'intercommunal' }),
      ],
    });
    expect(strip.lanes.map(({ label }) => label)).toEqual([
      'Strategies: nothing on record',
      'What the state claims (1)',
      'Intercommunal (2)',
      'Criminal or gang violence: nothing on record',
      'Digital or information threats: nothing on record',
      'Displacement or humanitarian: nothing on record',
      'Foreign forces: nothing on record',
      'Grey-zone or hybrid: nothing on record',
      'Non-state armed groups: nothing on record',
      'Social unrest: nothing on record',
      'State forces: nothing on record',
    ]);
    expect(strip.description).toContain('no fact is on record of: criminal or gang violence; ');
  });
});

describe('the columns of the years', () => {
  const deaths = {
    series: 'killed',
    years: [
      { year: 2019, killed: 900 },
      { year: 2020, killed: 50 },
      { year: 2021, killed: 0 },
      { year: 2022, killed: 200 },
    ],
  };
  const strip = toStrip({ deaths, risks: harmsOf('2020-05-01') });

  test('begin with the year of the first record, and are as high as their share of the highest', () => {
    expect(strip.deaths?.columns.map(({ height }) => height)).toEqual([25, 0, 100]);
    expect(strip.deaths?.label).toBe(
      'Civilians killed a year (UCDP); most: 200 in 2022; dashed: no figures',
    );
  });

  test('leave the years without a figure open, which are not years without deaths', () => {
    // 1,096 of the 1,826 days lie before 31 December 2022.
    const [after, ...others] = strip.deaths?.unknown ?? [];
    expect(others).toEqual([]);
    expect(after?.x).toBeCloseTo((100 * 1095) / 1826, 0);
    expect((after?.x ?? 0) + (after?.width ?? 0)).toBeCloseTo(100, 5);
  });

  test('stand in their year: the first at the left end', () => {
    const [first, second] = strip.deaths?.columns ?? [];
    expect(first?.x).toBe(0);
    // 366 of the 1826 days from 1 January 2020 to 31 December 2024.
    expect(second?.x).toBe(20.04);
    expect(first?.width).toBeLessThan(20);
  });

  test('are none where the source has no figure of the country', () => {
    expect(toYearlyDeaths('SDN', noFigures)).toBeNull();
    expect(toStrip({ risks: harmsOf('2020') }).deaths).toBeNull();
  });

  test('are in the order of their years', () => {
    const series = new Map([
      [2021, 3],
      [2020, 7],
    ]);
    const table = new Map([['ucdp-os-total-best', new Map([['SDN', series]])]]);
    expect(toYearlyDeaths('SDN', { indicators: { datasets: [], table } })?.years).toEqual([
      { year: 2020, killed: 7 },
      { year: 2021, killed: 3 },
    ]);
  });
});

describe('the table', () => {
  test('holds what the picture shows, in order of time, each with its page', () => {
    const strip = toStrip({
      missions: [makeMission()],
      strategies: [makeStrategy()],
      claims: [makeClaim()],
      episodes: [makeEpisode()],
      risks: harmsOf('2019-06-03'),
      deaths: { series: 'killed', years: [{ year: 2022, killed: 1234 }] },
    });
    expect(strip.entries.map(({ kind, date, end, address }) => [kind, date, end, address])).toEqual(
      [
        ['mission', '2008-01-01', '2020-12-31', 'missions/unmix/'],
        ['harm', '2019-06-03', null, 'countries/sdn/#risk-0'],
        ['strategy', '2020-05-21', null, 'strategies/plan/'],
        ['decision', '2020-12-22', null, 'episodes/sdn-unmix-2020/'],
        ['claim', '2021-12-11', null, 'claims/claim/'],
        ['deaths', '2022', null, 'indicators/killed/'],
      ],
    );
    expect(strip.entries.at(-1)).toMatchObject({ value: 1234, threat: null });
    expect(strip.description).toContain(
      '1 mission, 1 strategy, 1 claim, 1 decision on a mission and 1 recorded harm to civilians',
    );
    expect(strip.description).toContain('one-sided violence, 2022 to 2022;');
  });
});

describe('the years', () => {
  test.each([
    ['every one in few', '2019-03-01', ['2020', '2021', '2022', '2023', '2024']],
    ['every fifth in more', '2008-03-01', ['2010', '2015', '2020']],
    ['none in less than one', '2024-03-01', []],
  ])('have a tick: %s', (_rule, date, years) => {
    expect(toStrip({ risks: harmsOf(date) }).years.map(({ label }) => label)).toEqual(years);
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
