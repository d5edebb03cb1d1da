import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../src/islands/pictures/text-lines.ts';

/** As if each letter were one unit wide. */
const measure = (line: string) => line.length;

describe('words are broken into lines of at most a width:', () => {
  const cases: readonly (readonly [string, number, readonly string[]])[] = [
    ['one two three', 13, ['one two three']],
    ['one two three', 12, ['one two', 'three']],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 6, ['one', 'two', 'three']],
    ['a extraordinarily b', 6, ['a', 'extraordinarily', 'b']],
  ];

  test.each(cases)('%s within %i', (words, width, lines) => {
    expect(breakLines(words, width, measure)).toEqual(lines);
  });
});
