import { describe, expect, test } from 'vitest';
import { getIsoDay } from '#model/partial-date.ts';
import { servingOn } from '#scoring/indicators/serving-window.ts';
import { makeTree } from './small-basis.ts';

describe('a figure of 2020 serves from 1 July 2021 to 30 June 2024', () => {
  test.each([
    ['2020-12-31', 'not-yet'],
    ['2021-06-30', 'not-yet'],
    ['2021-07-01', 'serves'],
    ['2024-06-30', 'serves'],
    ['2024-07-01', 'too-old'],
    ['2026-11-23', 'too-old'],
  ] as const)('on %s it is: %s', (day, expected) => {
    expect(servingOn(2020, getIsoDay(day), makeTree())).toBe(expected);
  });
});
