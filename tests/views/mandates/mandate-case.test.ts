import { describe, expect, test } from 'vitest';
import { asksForProtection, caseOf } from '#views/mandates/mandate-case.ts';
import { makeMandate } from './make-mandate.ts';

describe('a mandate is', () => {
  test.each([
    ['priority', 'no', 'fragmented'],
    ['among-others', 'no', 'fragmented'],
    ['none', 'no', 'unmonitored'],
    ['unknown', 'no', 'unmonitored'],
    ['priority', 'yes', 'monitored'],
    ['unknown', 'yes', 'monitored'],
    ['priority', 'unknown', 'not-shown'],
    ['none', 'unknown', 'not-shown'],
  ] as const)('with protection %s and monitoring %s: %s', (pocLanguage, answer, expected) => {
    expect(caseOf(makeMandate({ pocLanguage, humanRightsMonitoring: answer }))).toBe(expected);
  });

  test('one that asks for protection only where the text that was read says so', () => {
    expect(
      (['priority', 'among-others', 'none', 'unknown'] as const).map((pocLanguage) =>
        asksForProtection({ pocLanguage }),
      ),
    ).toEqual([true, true, false, false]);
  });
});
