import { describe, expect, test } from 'vitest';
import { findDisputes } from '#scoring/audit/dispute.ts';

const toUnit = ({ values }: { readonly values: readonly (number | null)[] }) => values;

describe('disputed items', () => {
  const items = [
    { id: 'agreed', values: [2, 2, 2] },
    { id: 'two of three', values: [0, 3, 3] },
    { id: 'a step', values: [1, 2, null] },
    { id: 'all apart', values: [0, 1, 3] },
    { id: 'one coder', values: [3, null, null] },
    { id: 'nobody', values: [null, null, null] },
  ];
  const found = findDisputes(items, toUnit);

  test('are those on which two coders differ, the furthest apart first', () => {
    // Both ranges are 3; mean squared distances (9 + 9 + 0)/3 = 6 and (1 + 9 + 4)/3 = 14/3.
    expect(found.map(({ item }) => item.id)).toEqual(['two of three', 'all apart', 'a step']);
    expect(found.map(({ range }) => range)).toEqual([3, 3, 1]);
    expect(found[1]?.disagreement).toBeCloseTo(14 / 3, 14);
  });

  test('are settled by the lower median', () => {
    expect(found.map(({ settled }) => settled)).toEqual([3, 1, 1]);
  });
});
