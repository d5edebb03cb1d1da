import { describe, expect, test } from 'vitest';
import { findLeadingGroup, measureSensitivity } from '#scoring/audit/group-sensitivity.ts';
import { findCase, toCountry, toModel } from '../uncertainty/make-draw-input.ts';

const country = toCountry('SDN', findCase('mixed'));
const few = { sobolRows: 200, bootstrapReplicates: 20 };

describe('where a country’s spread comes from', () => {
  const book = measureSensitivity(toModel([country], few));

  test('is told for credibility and for the gap, group by group, with rows and seed', () => {
    expect(book).toMatchObject({ rows: 200, seed: 2026 });
    expect(book.credibility.map(({ iso3 }) => iso3)).toEqual(['SDN']);
    expect(book.credibility[0]?.groups.map(({ group }) => group)).toEqual([
      'weights',
      'evidence',
      'reliability',
      'aggregation',
      'goalposts',
    ]);
  });

  test('goalposts move the gap and never credibility, which holds no figure of risk', () => {
    const goalposts = (sources: typeof book.credibility) =>
      sources[0]?.groups.find(({ group }) => group === 'goalposts')?.total ?? -1;
    expect(goalposts(book.credibility)).toBe(0);
    expect(goalposts(book.protectionGap)).toBeGreaterThan(0);
  });

  test('every index lies in its bootstrap interval', () => {
    const groups = book.credibility[0]?.groups ?? [];
    expect(groups).toHaveLength(5);
    for (const { first, total, interval } of groups) {
      expect(first).toBeGreaterThanOrEqual(interval.first.low);
      expect(first).toBeLessThanOrEqual(interval.first.high);
      expect(total).toBeGreaterThanOrEqual(interval.total.low);
      expect(total).toBeLessThanOrEqual(interval.total.high);
    }
  });
});

test('the leading group is the one with the greatest total index', () => {
  const share = (group: 'weights' | 'evidence', first: number, total: number) => ({
    group,
    first,
    total,
    interval: { first: { low: 0, high: 1 }, total: { low: 0, high: 1 } },
  });
  const groups = [share('weights', 0.5, 0.55), share('evidence', 0.4, 0.6)];
  expect(findLeadingGroup({ iso3: 'SDN', deviation: 1, groups })?.group).toBe('evidence');
  expect(findLeadingGroup({ iso3: 'SDN', deviation: 1, groups: [] })).toBeUndefined();
});
