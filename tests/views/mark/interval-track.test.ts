import { describe, expect, test } from 'vitest';
import { toScoreTrack, toWithheldTrack } from '#views/mark/interval-track.ts';

const interval = { low: 10, high: 30 };

describe('toScoreTrack', () => {
  test('says in words what it draws', () => {
    expect(toScoreTrack(16.4, { low: 9.5, high: 24.2 }, null).label).toBe(
      '16 of 100, 90% interval 10 to 24',
    );
  });

  test.each([
    ['none are known', null, null],
    ['all was checked, so that they are the score itself', { low: 20, high: 20 }, null],
    ['something was not', { low: 15, high: 40 }, { low: 15, high: 40 }],
    ['they reach to one side only', { low: 20, high: 40 }, { low: 20, high: 40 }],
  ])('has bounds unless %s', (_rule, bounds, drawn) => {
    expect(toScoreTrack(20, interval, bounds)).toMatchObject({ bounds: drawn });
  });
});

test('a withheld track says why', () => {
  expect(toWithheldTrack('nobody has looked').label).toBe('withheld: nobody has looked');
});
