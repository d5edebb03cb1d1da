import { describe, expect, test } from 'vitest';
import { toLines } from '#views/indicators/panel-lines.ts';
import { describeMoves, findMove } from '#views/indicators/panels-headline.ts';

const point = (year: number, value: number | null, low: number | null = null, high = low) => ({
  year,
  figure: value ?? 0,
  value,
  low,
  high,
});
const shape = { firstYear: 2000, lastYear: 2010, toHeight: (value: number) => 100 - value };

describe('the lines of a panel', () => {
  test('break where a year has no figure, and a year alone is a dot', () => {
    const points = [
      point(2000, 0),
      point(2001, 50),
      point(2005, 20),
      point(2009, 5),
      point(2010, 9),
    ];
    expect(toLines(points, shape)).toEqual({
      lines: ['0,100 10,50', '90,95 100,91'],
      bands: [],
      dots: [{ x: 50, y: 80 }],
    });
  });

  test('have a band that goes out along the low ends and back along the high ones', () => {
    const points = [point(2000, 5, 0, 10), point(2001, 5, 2, 20)];
    expect(toLines(points, shape).bands).toEqual(['0,100 10,98 10,80 0,90']);
  });

  test('leave out a year whose count has no population', () => {
    expect(toLines([point(2000, 1), point(2001, null), point(2002, 1)], shape).lines).toEqual([]);
  });
});

describe('a move between two years', () => {
  const asItIs = (value: number) => value;

  test.each([
    ['a rise', point(2000, 10), point(2010, 20), 'up'],
    ['a fall', point(2000, 20), point(2010, 10), 'down'],
    ['what cannot be seen', point(2000, 10), point(2010, 14), null],
    ['a rise within the estimates', point(2000, 10, 5, 25), point(2010, 20, 15, 30), null],
    ['a rise beyond the estimates', point(2000, 10, 5, 14), point(2010, 20, 15, 30), 'up'],
    ['a fall within the estimates', point(2000, 20, 15, 30), point(2010, 10, 5, 25), null],
  ])('%s', (_, first, last, expected) => {
    expect(findMove(first, last, asItIs)).toBe(expected);
  });

  const countries = [
    [point(2000, 10), point(2010, 20)],
    [point(2000, 10), point(2010, 30)],
    [point(2000, 90), point(2010, 10)],
    [point(2000, 10), point(2010, 10)],
    [point(2010, 10)],
  ];
  const given = { lastYear: 2010, countries, toHeight: asItIs };

  test.each([
    ['worse', 'it became worse in 2 of 4 covered countries and better in 1'],
    ['better', 'it became worse in 1 of 4 covered countries and better in 2'],
    ['neither', 'it rose in 2 of 4 covered countries and fell in 1'],
  ] as const)('is counted over ten years, where higher is %s', (higherIs, expected) => {
    expect(describeMoves({ ...given, higherIs })).toContain(expected);
  });

  test('is not claimed where none can be told, or the series is too short', () => {
    const still = [[point(2000, 10), point(2010, 11)]];
    expect(describeMoves({ ...given, countries: still, higherIs: 'worse' })).toContain(
      'stayed about the same in all 1',
    );
    expect(describeMoves({ ...given, lastYear: 2011, higherIs: 'worse' })).toBe(
      'The series is too short to say how it moved',
    );
  });
});
