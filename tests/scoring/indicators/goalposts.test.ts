import { describe, expect, test } from 'vitest';
import { computeGoalposts, listWorldValues } from '#scoring/indicators/goalposts.ts';
import { makePillar, makeTable, makeTree, makeVariable } from './small-basis.ts';

const MILLION = 1_000_000;
const index = makeVariable({
  code: 'courts',
  indicator: 'courts',
  rate: 'none',
  goalpostsFrom: 'all',
});
const treeOf = (variable = index) => makeTree({ pillars: [makePillar('one', [variable])] });

describe('goalposts', () => {
  test('are percentiles of type 7: of 0, 10, …, 100 the 5th lies half way to the second', () => {
    const years = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [2000 + i, i * 10]));
    const [goalpost] = computeGoalposts(treeOf(), makeTable({ courts: { AAA: years } }));
    expect(goalpost).toEqual({
      code: 'courts',
      low: 5,
      high: 95,
      wideLow: expect.closeTo(1, 12),
      wideHigh: expect.closeTo(99, 12),
      countryYears: 11,
    });
  });

  test('are of rates, before the transform', () => {
    const table = makeTable({
      deaths: { AAA: { 2001: 10 }, BBB: { 2001: 10 } },
      people: { AAA: { 2001: MILLION }, BBB: { 2001: 5 * MILLION } },
    });
    const [goalpost] = computeGoalposts(treeOf(makeVariable()), table);
    expect(goalpost?.low).toBeCloseTo(2 + 0.05 * 8, 12);
    expect(goalpost?.high).toBeCloseTo(2 + 0.95 * 8, 12);
  });

  test('leave out the years before 2000 and after 2023', () => {
    const table = makeTable({ courts: { AAA: { 1999: 1, 2000: 2, 2023: 3, 2024: 4 } } });
    expect([...listWorldValues(index, treeOf(), table)]).toEqual([2, 3]);
  });

  test('leave out the years before a series means the same', () => {
    const table = makeTable({ courts: { AAA: { 2004: 1, 2005: 2, 2006: 3 } } });
    const broken = { ...index, comparableFrom: 2006 };
    expect([...listWorldValues(broken, treeOf(), table)]).toEqual([3]);
  });

  test('leave out zeros of a count of violence, and keep them elsewhere', () => {
    const table = makeTable({ deaths: { AAA: { 2001: 0, 2002: 3 } } });
    const violence = makeVariable({ rate: 'none' });
    expect([...listWorldValues(violence, treeOf(), table)]).toEqual([3]);
    const others = makeVariable({ rate: 'none', goalpostsFrom: 'all' });
    expect([...listWorldValues(others, treeOf(), table)]).toEqual([0, 3]);
  });

  test('leave out counts without a population', () => {
    const table = makeTable({
      deaths: { AAA: { 2001: 4 }, TWN: { 2001: 4 } },
      people: { AAA: { 2001: 2 * MILLION } },
    });
    expect([...listWorldValues(makeVariable(), treeOf(), table)]).toEqual([2]);
  });

  test('do not depend on the order of countries and years', () => {
    const forward = makeTable({ courts: { AAA: { 2001: 1, 2002: 5 }, BBB: { 2001: 3 } } });
    const reversed = new Map([['courts', new Map([...(forward.get('courts') ?? [])].reverse())]]);
    expect(computeGoalposts(treeOf(), reversed)).toEqual(computeGoalposts(treeOf(), forward));
  });

  test('cannot be had where nobody has a figure', () => {
    expect(() => computeGoalposts(treeOf(), makeTable({}))).toThrow('courts');
  });
});
