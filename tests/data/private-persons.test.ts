import { expect, test } from 'vitest';
import { getDataset, loadDataFolder } from '#dataset/dataset.ts';

test('hardly a text of the record is taken for one that names a private person', () => {
  const { commitments, claims, risks, actors } = getDataset();
  const texts = [
    ...commitments.flatMap(({ findings }) => findings),
    ...claims.flatMap(({ checks }) => checks),
    ...actors.flatMap(({ incentives }) => incentives),
    ...[...commitments, ...claims, ...risks],
  ];
  const told = loadDataFolder('data').problems.filter(({ code }) => code === 'private-person');
  expect(texts.length).toBeGreaterThan(2000);
  // One in 500 at most, or nobody would read the warning.
  expect(told.length).toBeLessThanOrEqual(texts.length / 500);
});
