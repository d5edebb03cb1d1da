import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCalendarMonths, getIsoDay, isIsoDay } from '#model/partial-date.ts';
import {
  addressAsOf,
  asOfAddress,
  formatAsOf,
  parseAsOf,
  parseDay,
} from '#views/as-of/as-of-address.ts';

const last = getIsoDay('2026-11-23');

const days = fc
  .tuple(fc.integer({ min: -1500, max: -1 }), fc.integer({ min: 1, max: 28 }))
  .map(([months, day]) =>
    getIsoDay(`${addCalendarMonths(last, months).slice(0, 8)}${String(day).padStart(2, '0')}`),
  );

describe('the day in an address', () => {
  test('leads there and back, whatever else the address carries', () => {
    fc.assert(
      fc.property(
        days,
        fc.array(
          fc.tuple(
            fc.string({ minLength: 1 }).filter((name) => name !== 'asOf'),
            fc.string(),
          ),
        ),
        (day, others) => {
          const before = new URLSearchParams([...others]).toString();
          const query = formatAsOf(day, before);
          expect(parseAsOf(query, last)).toEqual({ day, problem: null });
          expect(formatAsOf(null, query)).toBe(new URLSearchParams(before).toString());
        },
      ),
    );
  });

  test('is the data set’s own where the address names none, or names it', () => {
    for (const query of ['', '?q=force', '?asOf=2026-11-23']) {
      expect(parseAsOf(query, last)).toEqual({ day: null, problem: null });
    }
  });

  test('is written as year, month and day', () => {
    expect(addressAsOf('countries/sdn/', getIsoDay('2020-12-31'))).toBe(
      'countries/sdn/?asOf=2020-12-31',
    );
    expect(asOfAddress('SDN', getIsoDay('2020-12-31'))).toBe('countries/sdn/as-of/2020-12-31/');
  });

  test('replaces the one before', () => {
    expect(formatAsOf(getIsoDay('2020-12-31'), '?asOf=2019-01-01&sort=name')).toBe(
      'asOf=2020-12-31&sort=name',
    );
  });
});

describe('a text that is not a day to show', () => {
  test.each([
    ['2020', { kind: 'partial', written: '2020', example: '2020-12-31' }],
    ['2020-02', { kind: 'partial', written: '2020-02', example: '2020-02-29' }],
    // The end of this year is not known yet: the example is a day that can be shown.
    ['2026', { kind: 'partial', written: '2026', example: '2026-11-23' }],
    ['2021-02-29', { kind: 'no-such-day', written: '2021-02-29' }],
    ['2020-13-01', { kind: 'no-such-day', written: '2020-13-01' }],
    ['31/12/2020', { kind: 'not-a-date', written: '31/12/2020' }],
    ['yesterday', { kind: 'not-a-date', written: 'yesterday' }],
    ['', { kind: 'not-a-date', written: '' }],
    ['2026-11-24', { kind: 'future', written: '2026-11-24' }],
  ])('%s is refused, with the reason', (typed, problem) => {
    expect(parseDay(typed, last)).toEqual({ kind: 'refused', problem });
    expect(parseAsOf(`?asOf=${encodeURIComponent(typed)}`, last)).toEqual({ day: null, problem });
  });

  test('never comes out as a day, and what does is one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), days), (typed) => {
        const parsed = parseDay(typed, last);
        expect(parsed.kind === 'day').toBe(isIsoDay(typed.trim()) && typed.trim() <= last);
      }),
    );
  });

  test('is read with the blanks around it left off', () => {
    expect(parseDay(' 2020-12-31 ', last)).toEqual({ kind: 'day', day: '2020-12-31' });
  });
});
