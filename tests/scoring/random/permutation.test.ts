import { describe, expect, test } from 'vitest';
import { drawIndex, shuffle } from '#scoring/random/permutation.ts';
import { openStream } from '#scoring/random/stream.ts';

describe('shuffle', () => {
  test('keeps every entry once', () => {
    const entries = Int32Array.from({ length: 50 }, (_, at) => at);
    shuffle(openStream([1, 2, 3, 4]), entries);
    expect([...entries].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, at) => at));
    expect([...entries]).not.toEqual(Array.from({ length: 50 }, (_, at) => at));
  });

  test('gives each of the six orders of three entries about as often', () => {
    const stream = openStream([6, 6, 6, 6]);
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 12_000; draw += 1) {
      const entries = Int32Array.from([0, 1, 2]);
      shuffle(stream, entries);
      const order = entries.join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // 2,000 expected of each, standard deviation 41.
    for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(180);
  });

  test('the same seed gives the same order', () => {
    const orders = [1, 2].map(() => {
      const entries = Int32Array.from({ length: 9 }, (_, at) => at);
      shuffle(openStream([5, 5, 5, 5]), entries);
      return entries.join(' ');
    });
    expect(orders[0]).toBe(orders[1]);
  });
});

describe('drawIndex', () => {
  test('reaches the first and the last of the entries, and nothing beyond', () => {
    const stream = openStream([1, 2, 3, 4]);
    const found = new Set(Array.from({ length: 500 }, () => drawIndex(stream, 7)));
    expect([...found].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});
