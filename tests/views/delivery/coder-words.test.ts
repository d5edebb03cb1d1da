import { describe, expect, test } from 'vitest';
import { describeCoders } from '#views/delivery/coder-words.ts';
import { makeCommitment, makeFinding, makeReading } from '../make-records.ts';

const once = makeFinding({ id: 'f1', readings: [] });
const thrice = makeFinding({ id: 'f2', readings: [makeReading('b', 1), makeReading('c', 1)] });

describe('how many coders read a set', () => {
  test.each([
    ['one, where nobody else has read it', [once], 'one'],
    ['three, where two more read all of it', [thrice, thrice], '3, all but the first blind'],
    [
      'the fewest and the most, where they differ',
      [once, thrice],
      '1 to 3, all but the first blind',
    ],
    ['nothing, where nothing was found', [], null],
  ])('%s', (_, findings, words) => {
    expect(describeCoders([makeCommitment({ findings }), makeCommitment()])).toBe(words);
  });
});
