import { describe, expect, test } from 'vitest';
import { chooseScale, findCut } from '../../../src/islands/pictures/picture-size.ts';

/** Rows of one height, one below the other. */
const makeRows = (count: number, height: number) =>
  Array.from({ length: count }, (_, at) => ({ top: at * height, bottom: (at + 1) * height }));

describe('a chart is cut off', () => {
  test.each([
    ['nowhere, while it is 2400 units high or less', 2400, makeRows(24, 100), null],
    ['above the first row that ends further down', 2500, makeRows(25, 100), 2400],
    ['between two rows, never within one', 2800, makeRows(4, 700), 2100],
    ['nowhere, where it is one drawing', 5000, [], null],
    ['nowhere, where already the first row is too high', 6000, makeRows(2, 3000), null],
  ])('%s', (_rule, bottom, rows, cut) => {
    expect(findCut(0, bottom, rows)).toBe(cut);
  });
});

test('a picture has two dots for each unit, and at most sixteen million', () => {
  expect(chooseScale(1000, 2000)).toBe(2);
  // 4000 × 4000 units are sixteen million already.
  expect(chooseScale(4000, 4000)).toBe(1);
  expect(chooseScale(1000, 64_000)).toBe(0.5);
});
