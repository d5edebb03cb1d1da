import { describe, expect, test } from 'vitest';
import { findMandated } from '#views/coverage-gap/mandated.ts';
import { makeMandate } from './make-mandate.ts';

const first = makeMandate();
const second = makeMandate({
  id: 'unmix-2',
  symbol: 'S/RES/2 (2020)',
  date: '2020-06-01',
  tiers: [3],
});
const unread = makeMandate({
  id: 'unmix-3',
  symbol: 'S/RES/3 (2020)',
  date: '2020-12',
  tiers: null,
});

describe('findMandated', () => {
  test('takes the newest text that shows the tier, with its tasks', () => {
    expect(findMandated([second, first], 2, '2020-12-22')).toMatchObject({
      kind: 'shown',
      mandate: { id: 'unmix-1' },
      tasks: 'Protect civilians.',
    });
  });

  test('names the later texts of which what was read does not show it', () => {
    const found = findMandated([unread, second, first], 2, '2020-12-31');
    expect(found.kind === 'shown' && found.later.map(({ id }) => id)).toEqual([
      'unmix-2',
      'unmix-3',
    ]);
  });

  test('has no tasks where the text names none for the tier', () => {
    expect(findMandated([first], 3, '2020-12-22')).toMatchObject({ kind: 'shown', tasks: null });
  });

  test.each([
    ['the day before the text', '2019-05-31', 'no-record'],
    ['the day of the text', '2019-06-01', 'shown'],
    ['a month that may end after it', '2019-06', 'shown'],
  ])('counts a text from its day on: %s', (_rule, decidedOn, kind) => {
    expect(findMandated([first], 2, decidedOn).kind).toBe(kind);
  });

  test('does not say that a tier was no task where the texts that were read do not show it', () => {
    expect(findMandated([first, unread], 1, '2021-01-01')).toMatchObject({
      kind: 'not-shown',
      newest: { id: 'unmix-1' },
    });
  });

  test('says which texts were not read where no part with tasks was', () => {
    expect(findMandated([unread], 2, '2021-01-01')).toMatchObject({
      kind: 'unread',
      mandates: [{ id: 'unmix-3' }],
    });
  });

  test('has nothing where no text is on record', () => {
    expect(findMandated([], 2, '2021-01-01')).toEqual({ kind: 'no-record' });
  });
});
