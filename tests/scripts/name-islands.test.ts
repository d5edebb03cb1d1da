import { expect, test } from 'vitest';
import { numberIslands } from '../../scripts/site/name-islands.ts';

test('islands are called by their number on the page, and nothing else is touched', () => {
  const page = (first: string, second: string) =>
    `<p uid="x">&lt;astro-island uid="y"</p><astro-island uid="${first}" prefix="r1" props="{}"></astro-island><astro-island uid="${second}"></astro-island>`;
  expect(numberIslands(page('1416lf', 'ZJ7Sjj'))).toBe(page('i1', 'i2'));
});
