import { describe, expect, test } from 'vitest';
import { getMissionLenses } from '#dataset/dataset.ts';

const { lenses } = getMissionLenses();
const entries = lenses.flatMap(({ id, threats, themes }) =>
  [...threats, ...themes].map((entry) => ({ id, ...entry })),
);

describe('the committed lenses', () => {
  test('are the four types of mission of section C', () => {
    expect(lenses.map(({ id }) => id)).toEqual([
      'civilian',
      'stabilisation',
      'parallel-forces',
      'specialised',
    ]);
  });

  test('give each entry a page of section C, which stands on pages 6 and 7', () => {
    for (const { pages } of entries) expect(pages).toMatch(/^(?:p\. [67]|pp\. 6–7)$/);
  });

  test('give each entry a reason of its own', () => {
    expect(new Set(entries.map(({ reason }) => reason)).size).toBe(entries.length);
  });

  test('rest in part on what the text names, in every lens', () => {
    for (const { threats, themes } of lenses) {
      expect([...threats, ...themes].some(({ basis }) => basis === 'stated')).toBe(true);
    }
  });
});
