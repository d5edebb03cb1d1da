import { expect, test } from 'vitest';
import { readMethod } from '../scoring/read-method.ts';

test('the constants of the draws are read', () => {
  expect(readMethod().uncertainty).toMatchObject({
    draws: 2000,
    concentration: 50,
    judgementShiftProbability: 0.1,
    halfLifeMonths: { short: 12, middle: 24, long: 48 },
    aggregations: ['geometric', 'arithmetic', 'harmonic'],
  });
});
