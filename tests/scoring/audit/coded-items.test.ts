import { describe, expect, test } from 'vitest';
import { toCodedItems } from '#scoring/audit/coded-items.ts';
import { loadMinimal } from '../../dataset/minimal-data.ts';

const { dataset } = loadMinimal();
if (dataset === null) throw new Error('The smallest data set does not load.');
const fields = toCodedItems(dataset);

describe('what was coded', () => {
  test('is levels and marks of findings, and verdicts of checks', () => {
    expect(fields.map(({ field, metric }) => `${field} ${metric}`)).toEqual([
      'level ordinal',
      'reversed nominal',
      'verdict ordinal',
    ]);
  });

  test('has one value a coder, in one order for all items', () => {
    for (const { coders, items } of fields) {
      expect([...coders]).toEqual([...coders].sort());
      expect(items.every(({ unit }) => unit.length === coders.length)).toBe(true);
    }
  });

  test('carries the country, and the theme of the commitment where there is one', () => {
    const [levels, , verdicts] = fields;
    expect(levels?.items.every(({ theme }) => theme !== null)).toBe(true);
    expect(verdicts?.items.every(({ theme }) => theme === null)).toBe(true);
  });
});
