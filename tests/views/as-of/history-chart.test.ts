import { describe, expect, test } from 'vitest';
import { toHistoryChart } from '#views/as-of/history-chart.ts';
import { makeMilestone, makePoint, makeWithheldPoint } from './make-history.ts';

/** 1 January 2001 and 2005 are 1,461 days apart; the middle one lies half way. */
const [start, middle, end] = ['2001-01-01', '2003-01-01', '2005-01-01'] as const;
const halfWay = 2 + (96 * 730) / 1461;

describe('the drawing of a history', () => {
  test('holds a score in steps until the next day, and the last to the edge', () => {
    const { lines, bands, withheld } = toHistoryChart(
      [makePoint(start, 20), makePoint(middle, 40), makePoint(end, 40)],
      [],
    );
    const x = Math.round(halfWay * 100) / 100;
    expect(lines).toEqual([`M2 80L${x} 80L${x} 60L98 60L98 60L100 60`]);
    expect(bands).toEqual([
      `M2 70L${x} 70L${x} 50L98 50L98 50L100 50L100 70L98 70L98 70L${x} 70L${x} 90L2 90Z`,
    ]);
    expect(withheld).toEqual([]);
  });

  test('draws the bounds, and no score, while it was withheld', () => {
    const { lines, bands, withheld } = toHistoryChart(
      [makeWithheldPoint(start), makePoint(middle, 40), makeWithheldPoint(end)],
      [],
    );
    const x = Math.round(halfWay * 100) / 100;
    expect(lines).toEqual([`M${x} 60L98 60`]);
    expect(bands).toHaveLength(1);
    expect(withheld).toEqual([`M2 10L${x} 10L${x} 90L2 90Z`, 'M98 10L100 10L100 90L98 90Z']);
  });

  test('leaves the whole scale open where nothing was due', () => {
    const point = makeWithheldPoint(start);
    const open = { ...point, delivery: { ...point.delivery, bounds: null } };
    const [outline] = toHistoryChart([open, makePoint(end, 40)], []).withheld;
    expect(outline).toBe('M2 0L98 0L98 100L2 100Z');
  });

  test('has a dot on the first and last day of a run and on those of ends and decisions', () => {
    const points = [makePoint(start, 20), makePoint('2002-01-01', 30), makePoint(middle, 40)];
    const rest = [makePoint('2004-01-01', 50), makePoint(end, 60)];
    const { dots } = toHistoryChart(
      [...points, ...rest],
      [makeMilestone(middle, 'decision'), makeMilestone('2004-01-01', 'resolution')],
    );
    expect(dots.map(({ y }) => y)).toEqual([80, 60, 40]);
  });

  test('draws credibility only while there was one', () => {
    const { credibilityLines, credibilityDots } = toHistoryChart(
      [makePoint(start, 20), makePoint(middle, 40, 10, 35), makePoint(end, 40)],
      [],
    );
    expect(credibilityLines).toHaveLength(1);
    expect(credibilityDots.map(({ y }) => y)).toEqual([65]);
  });

  test('names missions that ended, in rows so that no two names meet', () => {
    const { marks, laneCount } = toHistoryChart(
      [makePoint(start, 20), makePoint(end, 40)],
      [
        makeMilestone('2003-01-01', 'mission-end', 'UNAMID'),
        makeMilestone('2003-02-01', 'mission-end', 'UNITAMS'),
        makeMilestone('2003-03-01', 'decision', 'UNISFA'),
        makeMilestone('2005-01-01', 'mission-end', 'MINUSCA'),
        makeMilestone('2000-01-01', 'mission-end', 'UNMIS'),
      ],
    );
    expect(marks.map(({ label, lane, anchor }) => [label, lane, anchor])).toEqual([
      ['UNAMID', 0, 'middle'],
      ['UNITAMS', 1, 'middle'],
      ['', 0, 'middle'],
      ['MINUSCA', 0, 'end'],
    ]);
    expect(laneCount).toBe(2);
  });

  test.each([
    ['2001-01-01', '2005-06-30', ['2002', '2003', '2004', '2005']],
    ['1999-07-07', '2026-11-23', ['2000', '2005', '2010', '2015', '2020', '2025']],
    ['2015-06-20', '2026-11-23', ['2016', '2018', '2020', '2022', '2024', '2026']],
    ['2020-02-01', '2020-11-23', []],
  ])('from %s to %s writes at most six years', (first, last, years) => {
    const { years: ticks } = toHistoryChart([makePoint(first, 20), makePoint(last, 40)], []);
    expect(ticks.map(({ label }) => label)).toEqual(years);
  });

  test('needs two days', () => {
    expect(() => toHistoryChart([makePoint(start, 20)], [])).toThrow(RangeError);
  });
});
