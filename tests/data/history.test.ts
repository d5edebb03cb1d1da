import { expect, test } from 'vitest';
import { getHistory, readHistory } from '#dataset/history.ts';
import { getDataset } from '#dataset/dataset.ts';

test('the committed history is whole: each entry stands after the one before as it was written', () => {
  expect(readHistory('data', 'schemas').kind).toBe('history');
  expect(getHistory().length).toBeGreaterThan(0);
});

test('no entry of the history is of a later edition than the data', () => {
  const [year = 0, number = 0] = getDataset().version.split('.').map(Number);
  for (const entry of getHistory()) {
    const [of = 0, its = 0] = entry.version.split('.').map(Number);
    expect(of * 1000 + its).toBeLessThanOrEqual(year * 1000 + number);
  }
});
