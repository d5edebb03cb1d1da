import { expect, test } from 'vitest';
import { measureImportance } from '#scoring/audit/importance.ts';
import { getValue } from '../statistics/get-value.ts';

test('a part’s importance is its squared correlation with the score, beside its weight', () => {
  const score = { id: 'score', values: [1, 2, 3, 4] };
  const [all, half] = measureImportance(score, [
    { id: 'all', weight: 0.2, values: [8, 6, 4, 2] },
    // Products 0.5 · −1.5 … : Σxy = 3, Σx² = 5, Σy² = 5, so r = 0.6 and r² = 0.36.
    { id: 'half', weight: 0.8, values: [2, 1, 4, 3] },
  ]);
  if (!all || !half) throw new Error('There should be two.');
  expect(all.weight).toBe(0.2);
  expect(getValue(all.pearsonSquared)).toBeCloseTo(1, 14);
  expect(getValue(half.pearsonSquared)).toBeCloseTo(0.36, 14);
  expect(getValue(half.spearmanSquared)).toBeCloseTo(0.36, 14);
});

test('a part that does not vary has none', () => {
  const [still] = measureImportance({ id: 'score', values: [1, 2, 3] }, [
    { id: 'still', weight: 0.5, values: [7, 7, 7] },
  ]);
  expect(still?.pearsonSquared).toEqual({ kind: 'none', reason: 'no-variation' });
});
