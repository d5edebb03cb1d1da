import { describe, expect, test } from 'vitest';
import { listOptions } from '../../../src/islands/search/list-options.ts';

const levels = ['None', 'Minimum', 'Full'];

describe('listOptions', () => {
  test('lists all values without numbers while nothing is counted', () => {
    expect(listOptions(levels, undefined, undefined).map(({ label }) => label)).toEqual(levels);
  });

  test('lists what would leave something, with how much, in its own order', () => {
    const options = listOptions(levels, { Full: 1200, None: 3, Minimum: 0 }, undefined);
    expect(options.map(({ label }) => label)).toEqual(['None (3)', 'Full (1,200)']);
  });

  test('keeps the chosen value even where it leaves nothing', () => {
    const options = listOptions(levels, { None: 3 }, 'Full');
    expect(options.map(({ value, label }) => [value, label])).toEqual([
      ['None', 'None (3)'],
      ['Full', 'Full (0)'],
    ]);
  });

  test('puts a value that only the index knows at the end', () => {
    const options = listOptions(levels, { Other: 1, None: 3 }, undefined);
    expect(options.map(({ value }) => value)).toEqual(['None', 'Other']);
  });
});
