import { expect, test } from 'vitest';
import { sortOldestFirst } from '#views/oldest-first.ts';

test('sortOldestFirst puts the undated last, and goes by id within a date', () => {
  const records = [
    { id: 'undated', date: undefined },
    { id: 'b', date: '2020-05' },
    { id: 'a', date: '2020-05' },
    { id: 'old', date: '2019' },
  ];
  const sorted = sortOldestFirst(records, ({ date }) => date);
  expect(sorted.map(({ id }) => id)).toEqual(['old', 'a', 'b', 'undated']);
});
