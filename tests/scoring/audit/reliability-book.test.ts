import { describe, expect, test } from 'vitest';
import { measureReliability } from '#scoring/audit/reliability-book.ts';
import type { CodedItems } from '#scoring/audit/coded-items.ts';
import { readMethod } from '../read-method.ts';

const method = readMethod();
const coded: CodedItems = {
  field: 'level',
  metric: 'ordinal',
  isGrouped: true,
  coders: ['a', 'b', 'c'],
  items: [
    { country: 'SDN', theme: 'accountability', unit: [0, 0, 3] },
    { country: 'SDN', theme: 'accountability', unit: [3, 3, 0] },
    { country: 'MLI', theme: 'early-warning', unit: [1, 1, null] },
    { country: 'MLI', theme: null, unit: [2, 2, null] },
  ],
};

describe('the reliability of a field', () => {
  const found = measureReliability(coded, method);

  test('is measured for every two coders by themselves', () => {
    expect(found.pairs.map(({ coders }) => coders.join(''))).toEqual(['ab', 'ac', 'bc']);
    expect(found.pairs[0]?.alpha).toMatchObject({ kind: 'alpha', alpha: 1 });
    // a and c have 0–3 and 3–0 alone: of 4 values 2 and 2, so alpha = 1 − 1/(2/3) = −0.5.
    expect(found.pairs[1]?.alpha).toMatchObject({ kind: 'alpha', alpha: -0.5 });
  });

  test('is measured for two coders only where they are of one round', () => {
    const roundOf = (coder: string) => (coder === 'c' ? 2 : 1);
    const { pairs } = measureReliability(coded, method, roundOf);
    expect(pairs.map(({ coders }) => coders.join(''))).toEqual(['ab']);
  });

  test('is measured by country and by theme, without the items that have no theme', () => {
    expect([...found.countries.keys()]).toEqual(['SDN', 'MLI']);
    expect([...found.themes.keys()]).toEqual(['accountability', 'early-warning']);
    expect(found.countries.get('MLI')?.alpha).toMatchObject({ alpha: 1, units: 2 });
    expect(found.themes.get('early-warning')?.alpha).toEqual({
      kind: 'none',
      reason: 'no-variation',
    });
  });
});

test('a rare mark is measured as a whole only', () => {
  const marks = measureReliability(
    { ...coded, field: 'reversed', metric: 'nominal', isGrouped: false },
    method,
  );
  expect(marks.countries.size + marks.themes.size).toBe(0);
  expect(marks.all.alpha.kind).toBe('alpha');
});

test('two coders have no pairs besides the whole', () => {
  const two = {
    ...coded,
    coders: ['a', 'b'],
    items: coded.items.map((item) => ({ ...item, unit: item.unit.slice(0, 2) })),
  } satisfies CodedItems;
  expect(measureReliability(two, method).pairs).toEqual([]);
});
