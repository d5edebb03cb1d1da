import { describe, expect, test } from 'vitest';
import { fitWithin, shorten } from '#views/brief/within.ts';

const lengthOf = (entry: string) => entry.length;

describe('what fits on two pages', () => {
  test.each<[string, readonly string[], number, readonly string[], number]>([
    ['is all where there is room for it', ['aaa', 'bb'], 5, ['aaa', 'bb'], 0],
    ['ends before the entry that would not fit', ['aaa', 'bb', 'c'], 4, ['aaa'], 2],
    ['is the first entry, however long', ['aaaaaa', 'b'], 2, ['aaaaaa'], 1],
    ['is nothing of nothing', [], 10, [], 0],
  ])('%s', (_rule, entries, characters, shown, restCount) => {
    expect(fitWithin(entries, characters, lengthOf)).toEqual({ shown, restCount });
  });
});

describe('a text that is shortened', () => {
  test.each([
    ['stays whole where it fits', 'We reply.', 9, 'We reply.'],
    ['ends with a whole word and an ellipsis', 'We reply to this.', 11, 'We reply …'],
    ['is cut inside its first word where that is too long', 'Unabbreviated', 5, 'Unabb …'],
  ])('%s', (_rule, whole, characters, short) => {
    expect(shorten(whole, characters)).toBe(short);
  });
});
