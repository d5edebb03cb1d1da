import { describe, expect, test } from 'vitest';
import { listAuditItems } from '#views/re-reading/audit-item.ts';
import { drawAudit } from '#views/re-reading/draw-audit.ts';
import { loadMinimal } from '../../dataset/minimal-data.ts';

const { dataset } = loadMinimal();
if (dataset === null) throw new Error('The minimal data set has errors.');
const items = listAuditItems(dataset);
const idsOf = (share: number, seed: number) =>
  drawAudit(items, { share, seed }).map(({ item }) => item);

describe('the draw of an audit', () => {
  test('takes at least one of every country’s findings and of its checks', () => {
    const strata = new Set(items.map(({ country, kind }) => `${country} ${kind}`));
    expect(idsOf(0.01, 1)).toHaveLength(strata.size);
  });

  test('takes everything where the share is 1', () => {
    expect(idsOf(1, 3).toSorted()).toEqual(items.map(({ item }) => item).toSorted());
  });

  test('takes the same rows for the same seed, whatever the order of the record', () => {
    const turned = drawAudit(items.toReversed(), { share: 0.5, seed: 9 });
    expect(turned.map(({ item }) => item)).toEqual(idsOf(0.5, 9));
  });

  test('takes other rows for some other seed', () => {
    const draws = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => idsOf(0.5, seed).join());
    expect(new Set(draws).size).toBeGreaterThan(1);
  });
});
