import { describe, expect, test } from 'vitest';
import { addRows } from '#dataset/read-indicators.ts';
import { makeDataset, makeEntry } from '../scoring/indicators/small-basis.ts';

const dataset = makeDataset([
  makeEntry({ id: 'deaths' }),
  makeEntry({ id: 'share', range: { low: 0, high: 1 } }),
]);
const read = (...rows: string[]) => {
  const table = new Map<string, Map<string, Map<number, number>>>();
  const text = [...rows, ''].join('\n');
  const problems = addRows('data/indicators/small.csv', text, dataset, table);
  return { table, problems: problems.map(({ line, code }) => ({ line, code })) };
};
const HEADER = 'iso3,year,indicator,value';

describe('the figures of a data set', () => {
  test('are found by series, country and year, with the digits of the source', () => {
    const { table, problems } = read(
      HEADER,
      'AFG,2001,deaths,5',
      'AFG,2001,share,0.0625',
      'XKX,2001,deaths,0',
    );
    expect(problems).toEqual([]);
    expect(table.get('deaths')?.get('AFG')?.get(2001)).toBe(5);
    expect(table.get('deaths')?.get('XKX')?.get(2001)).toBe(0);
    expect(table.get('share')?.get('AFG')?.get(2001)).toBe(0.0625);
    expect(table.get('share')?.get('XKX')).toBeUndefined();
  });

  test.each([
    ['another header', ['iso3,year,value', 'AFG,2001,5'], 1, 'csv-header'],
    ['a row that is too short', [HEADER, 'AFG,2001,deaths'], 2, 'wrong-form'],
    ['a blank figure', [HEADER, 'AFG,2001,deaths,'], 2, 'wrong-form'],
    ['a figure that is no number', [HEADER, 'AFG,2001,deaths,NaN'], 2, 'wrong-form'],
    ['a figure with a comma for thousands', [HEADER, 'AFG,2001,deaths,"1,000"'], 2, 'wrong-form'],
    ['a code in small letters', [HEADER, 'afg,2001,deaths,5'], 2, 'wrong-form'],
    ['a blank row', [HEADER, 'AFG,2001,deaths,5', '', 'AFG,2002,deaths,5'], 3, 'wrong-form'],
    ['a series that is not described', [HEADER, 'AFG,2001,births,5'], 2, 'not-in-list'],
    ['a figure below its range', [HEADER, 'AFG,2001,deaths,-1'], 2, 'out-of-range'],
    ['a figure above its range', [HEADER, 'AFG,2001,share,1.2'], 2, 'out-of-range'],
    [
      'a row that stands there twice',
      [HEADER, 'AFG,2001,deaths,5', 'AFG,2001,deaths,6'],
      3,
      'wrong-form',
    ],
    ['countries out of order', [HEADER, 'BDI,2001,deaths,5', 'AFG,2001,deaths,6'], 3, 'wrong-form'],
    ['years out of order', [HEADER, 'AFG,2002,deaths,5', 'AFG,2001,deaths,6'], 3, 'wrong-form'],
    ['Windows line endings', [`${HEADER}\r`, 'AFG,2001,deaths,5\r'], 1, 'line-endings'],
  ] as const)('with %s are refused, with the line', (_fault, rows, line, code) => {
    expect(read(...rows).problems).toEqual([{ line, code }]);
  });

  test('with two faults are refused for both', () => {
    const { problems } = read(HEADER, 'AFG,2001,births,5', 'AFG,2001,share,7');
    expect(problems.map(({ line }) => line)).toEqual([2, 3]);
  });
});
