import { describe, expect, test } from 'vitest';
import type { Problem } from '#validation/problem.ts';
import { compareSideProblems } from '../../../scripts/diff/compare-problems.ts';

const placed: Problem = {
  code: 'unknown-id',
  severity: 'error',
  file: 'data/countries/sdn/commitments/sdn-force.json',
  line: 7,
  column: 3,
  field: 'instrument',
  found: 'There is no source "no-such".',
  write: 'Write the id of one.',
};

/** One message for so many places in a country. */
const summed = (number: number, country = 'sdn'): Problem => ({
  ...placed,
  file: `data/countries/${country}/commitments/${country}-force.json`,
  code: 'missing-pinpoint',
  severity: 'warning',
  found: `${String(number)} findings and checks of ${country} have no pinpoint; this is the first.`,
  each: { found: 'It has no pinpoint.', spots: Array.from({ length: number }, () => placed) },
});

const codesOf = (before: readonly Problem[], after: readonly Problem[]) => {
  const { fresh, gone } = compareSideProblems(before, after);
  return { fresh: fresh.map(({ code }) => code), gone: gone.map(({ code }) => code) };
};

describe('problems of two sides', () => {
  test('that only one side has are new or gone', () => {
    expect(codesOf([], [placed])).toEqual({ fresh: ['error unknown-id'], gone: [] });
    expect(codesOf([placed], [])).toEqual({ fresh: [], gone: ['error unknown-id'] });
  });

  test('on another line are the same', () => {
    expect(codesOf([placed], [{ ...placed, line: 12 }])).toEqual({ fresh: [], gone: [] });
  });

  test('of many places are new where there are more of them, and nothing where there are as many', () => {
    expect(codesOf([summed(3)], [summed(4)])).toEqual({
      fresh: ['warning missing-pinpoint'],
      gone: [],
    });
    expect(codesOf([summed(3)], [{ ...summed(3), line: 40 }])).toEqual({ fresh: [], gone: [] });
  });

  test('of many places of which some were mended are neither new nor gone', () => {
    expect(codesOf([summed(40)], [summed(39)])).toEqual({ fresh: [], gone: [] });
    expect(codesOf([summed(1)], [])).toEqual({ fresh: [], gone: ['warning missing-pinpoint'] });
  });

  test('of another country are others', () => {
    const { fresh, gone } = codesOf([summed(3, 'sdn')], [summed(3, 'tcd')]);
    expect([fresh.length, gone.length]).toEqual([1, 1]);
  });
});
