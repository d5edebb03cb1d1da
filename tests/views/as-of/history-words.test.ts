import { describe, expect, test } from 'vitest';
import { describeHistory } from '#views/as-of/history-words.ts';
import { makeMilestone, makePoint, makeWithheldPoint } from './make-history.ts';

describe('the headline of a history', () => {
  test.each([
    ['a small change', 50, 10, 53, ': hardly any change'],
    [
      'a fall within the intervals',
      50,
      10,
      31,
      '; the 90% intervals of the first and the last overlap',
    ],
    ['a fall beyond them', 50, 5, 31, ': a fall that the intervals bear out'],
    ['a rise beyond them', 31, 5, 50, ': a rise that the intervals bear out'],
    [
      'intervals that only touch',
      50,
      5,
      40,
      '; the 90% intervals of the first and the last overlap',
    ],
  ])('says of %s no more than the intervals do', (_name, before, reach, now, change) => {
    const points = [makePoint('2015-12-31', before, reach), makePoint('2026-11-23', now, reach)];
    expect(describeHistory(points, [])).toBe(
      `Delivery was ${String(before)} at first (2015) and is ${String(now)} now${change}`,
    );
  });

  test('names the score on the day when the last mission’s mandate ended', () => {
    const points = [
      makePoint('2015-12-31', 29),
      makePoint('2020-12-31', 24),
      makePoint('2023-12-03', 16),
      makePoint('2026-11-23', 13),
    ];
    const milestones = [
      makeMilestone('2020-12-31', 'mission-end', 'UNAMID'),
      makeMilestone('2023-12-03', 'mission-end', 'UNITAMS'),
      makeMilestone('2025-11-14', 'decision', 'UNISFA'),
    ];
    expect(describeHistory(points, milestones)).toBe(
      'Delivery was 29 at first (2015), 16 when the mandate of UNITAMS ended (2023) and is 13 now; the 90% intervals of the first and the last overlap',
    );
  });

  test('passes over a mission’s end on whose day there was no score', () => {
    const points = [
      makeWithheldPoint('2011-07-09'),
      makePoint('2015-12-31', 29),
      makePoint('2026-11-23', 28),
    ];
    const ended = [makeMilestone('2011-07-09', 'mission-end')];
    expect(describeHistory(points, ended)).toBe(
      'Delivery was 29 at first (2015) and is 28 now: hardly any change',
    );
  });

  test('says that there is a score only now, or no more', () => {
    const [early, late] = [makeWithheldPoint('2015-12-31'), makeWithheldPoint('2026-11-23')];
    expect(describeHistory([early, makePoint('2026-11-23', 13)], [])).toBe(
      'There is a score only now: delivery is 13',
    );
    expect(describeHistory([makePoint('2015-12-31', 29.4), late], [])).toBe(
      'Delivery was last scored on 31 December 2015, at 29; since then too little is checked for a score',
    );
  });

  test('throws where there never was a score', () => {
    expect(() => describeHistory([makeWithheldPoint('2015-12-31')], [])).toThrow(RangeError);
  });
});
