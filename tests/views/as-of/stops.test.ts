import { describe, expect, test } from 'vitest';
import { findEarlierStop, findLaterStop } from '#views/as-of/find-stop.ts';
import { toStops } from '#views/as-of/stops.ts';
import { day } from './make-as-of.ts';
import { makeMilestone } from './make-history.ts';

const sudan = [
  makeMilestone('2020-12-31', 'mission-end', 'UNAMID'),
  makeMilestone('2021-06-03', 'resolution', 'UNITAMS'),
];
const chad = [
  makeMilestone('2010-12-31', 'mission-end', 'MINURCAT'),
  makeMilestone('2020-12-31', 'decision', 'FC-G5S'),
];

describe('the stops of a page', () => {
  test('are every milestone of its state, oldest first', () => {
    expect(toStops('commitment', [{ milestones: sudan }])).toEqual([
      { day: '2020-12-31', label: '31 Dec 2020 · UNAMID: mission-end' },
      { day: '2021-06-03', label: '3 June 2021 · UNITAMS: resolution' },
    ]);
  });

  test('are for the comparison the turning points of all, each day once', () => {
    expect(toStops('compare', [{ milestones: sudan }, { milestones: chad }])).toEqual([
      { day: '2010-12-31', label: '31 Dec 2010 · MINURCAT: mission-end' },
      { day: '2020-12-31', label: '31 Dec 2020 · UNAMID: mission-end; FC-G5S: decision' },
    ]);
  });

  test('tell once what two states share', () => {
    const shared = { milestones: chad.slice(0, 1) };
    expect(toStops('compare', [shared, shared])).toEqual([
      { day: '2010-12-31', label: '31 Dec 2010 · MINURCAT: mission-end' },
    ]);
  });
});

describe('going from stop to stop', () => {
  const stops = toStops('country', [{ milestones: sudan }]);
  test.each([
    ['2026-11-23', '2021-06-03', undefined],
    ['2021-06-03', '2020-12-31', undefined],
    ['2021-01-01', '2020-12-31', '2021-06-03'],
    ['2020-12-31', undefined, '2021-06-03'],
    ['2000-01-01', undefined, '2020-12-31'],
  ])('from %s leads back to %s and on to %s', (from, earlier, later) => {
    expect(findEarlierStop(stops, day(from))?.day).toBe(earlier);
    expect(findLaterStop(stops, day(from))?.day).toBe(later);
  });
});
