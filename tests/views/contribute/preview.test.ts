import { describe, expect, test } from 'vitest';
import { describeMove } from '#views/contribute/preview.ts';

describe('what a change does to a delivery is said', () => {
  test.each([
    ['where it moves', 33, 62, true, 'The delivery of Sudan would be 62 of 100 instead of 33.'],
    [
      'where it stays as it is shown',
      33.1,
      33.4,
      true,
      'The delivery of Sudan would stay 33 of 100.',
    ],
    [
      'where there was none',
      null,
      40,
      true,
      'The delivery of Sudan, so far without a score, would be 40 of 100.',
    ],
    ['where the record is new', null, 40, false, 'The delivery of Sudan would be 40 of 100.'],
    [
      'where it is shown no more',
      33,
      null,
      true,
      'The delivery of Sudan, now 33 of 100, would no longer be shown.',
    ],
    ['where there is still none', null, null, true, 'There would still be no score for Sudan.'],
  ])('%s', (_where, was, is, isThere, says) => {
    expect(describeMove('Sudan', was, is, isThere)).toBe(says);
  });
});
