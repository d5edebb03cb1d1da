import { describe, expect, test } from 'vitest';
import { parseUncertaintyMethod } from '#model/uncertainty-method.ts';
import { readMethodFile } from '../scoring/read-method.ts';

describe('parseUncertaintyMethod', () => {
  test('reads the constants of the draws', () => {
    expect(parseUncertaintyMethod(readMethodFile('uncertainty'))).toMatchObject({
      draws: 2000,
      concentration: 50,
      judgementShiftProbability: 0.1,
      halfLifeMonths: { short: 12, middle: 24, long: 48 },
      aggregations: ['geometric', 'arithmetic', 'harmonic'],
    });
  });

  test('names a constant that is missing', () => {
    expect(() => parseUncertaintyMethod({ constants: {} })).toThrow('uncertainty: seed is missing');
  });
});
