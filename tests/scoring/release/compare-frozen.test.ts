import { describe, expect, test } from 'vitest';
import type { FrozenScore } from '#model/frozen-score.ts';
import { findFrozenDifferences } from '#scoring/release/compare-frozen.ts';

const frozen: FrozenScore = {
  kind: 'commitment',
  id: 'sdn-force',
  country: 'SDN',
  basis: '0123456789ab',
  measures: { delivery: 13.1 },
  facts: { isDue: true },
};
const compare = (computed: Partial<FrozenScore>) =>
  findFrozenDifferences([frozen], [{ ...frozen, ...computed }]);

describe('scores computed again', () => {
  test.each([
    ['the same', {}],
    ['another last of six decimals', { measures: { delivery: 13.100001 } }],
    ['something that was not computed before', { facts: { isDue: true, isNew: 1 } }],
  ])('differ in nothing with %s', (_, computed) => {
    expect(compare(computed)).toEqual([]);
  });

  test.each([
    ['a score', { measures: { delivery: 13.2 } }, 'delivery', 13.1, 13.2],
    ['a score that is gone', { measures: { delivery: null } }, 'delivery', 13.1, null],
    ['a yes that is a no', { facts: { isDue: false } }, 'isDue', true, false],
    ['the hash', { basis: 'ba9876543210' }, 'basis', '0123456789ab', 'ba9876543210'],
  ])('differ in %s', (_, other, figure, was, computed) => {
    expect(compare(other)).toEqual([
      { kind: 'commitment', id: 'sdn-force', figure, frozen: was, computed },
    ]);
  });

  test('differ in all figures where the record is not there', () => {
    const figures = findFrozenDifferences([frozen], []).map(({ figure }) => figure);
    expect(figures).toEqual(['basis', 'delivery', 'isDue']);
  });
});
