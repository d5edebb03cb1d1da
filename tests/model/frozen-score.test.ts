import { describe, expect, test } from 'vitest';
import { readFrozenScores, writeFrozenScores, type FrozenScore } from '#model/frozen-score.ts';

const score: FrozenScore = {
  kind: 'commitment',
  id: 'sdn-force',
  country: 'SDN',
  basis: '0123456789ab',
  measures: { delivery: 13.1 },
  facts: { reason: null, isDue: true, foundLevel: 0 },
};

describe('frozen scores', () => {
  test('are read back as they were written, a line each', () => {
    const text = writeFrozenScores([score, { ...score, id: 'sdn-other' }]);
    expect(text.split('\n')).toHaveLength(3);
    expect(readFrozenScores(text)).toEqual([score, { ...score, id: 'sdn-other' }]);
  });

  test.each([
    ['another kind', { ...score, kind: 'mission' }],
    ['a score that is a word', { ...score, measures: { delivery: '13' } }],
    ['a fact that is a list', { ...score, facts: { list: [1] } }],
    ['no hash', { ...score, basis: 7 }],
    ['nothing', null],
  ])('are refused with their line where one has %s', (_, wrong) => {
    const text = `${JSON.stringify(score)}\n${JSON.stringify(wrong)}\n`;
    expect(() => readFrozenScores(text)).toThrow('Line 2 is no frozen score.');
  });
});
