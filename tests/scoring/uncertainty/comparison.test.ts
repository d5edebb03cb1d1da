import { describe, expect, test } from 'vitest';
import { compareDraws, probabilityAbove, tabulateAbove } from '#scoring/uncertainty/comparison.ts';
import { summariseDraws } from '#scoring/uncertainty/summary.ts';

const METHOD = { intervalProbability: 0.9, tieProbability: 0.9 };
const toCompared = (name: string, draws: readonly number[]) => ({
  id: name.toLowerCase(),
  name,
  draws: Float64Array.from(draws),
});
/** Ten draws around a score, one of them somewhere else. */
const around = (score: number, stray = score) => [...Array<number>(9).fill(score), stray];

describe('probabilityAbove', () => {
  test('counts the draws above, equal ones half', () => {
    const one = Float64Array.of(3, 2, 5, 1);
    const other = Float64Array.of(1, 2, 6, 0);
    expect(probabilityAbove(one, other)).toBe(2.5 / 4);
    expect(probabilityAbove(other, one)).toBe(1.5 / 4);
  });
});

describe('tabulateAbove', () => {
  test('gives every two, each with its opposite, and a half on the diagonal', () => {
    const table = tabulateAbove([toCompared('A', [3, 2, 5, 1]), toCompared('B', [1, 2, 6, 0])]);
    expect(table).toEqual([
      [0.5, 0.625],
      [0.375, 0.5],
    ]);
  });
});

describe('compareDraws', () => {
  test('ranks from the highest, draw by draw', () => {
    const { standings } = compareDraws(
      [
        toCompared('Low', around(10)),
        toCompared('High', around(50)),
        toCompared('Mid', around(30)),
      ],
      METHOD,
    );
    expect(standings.map(({ id, medianRank }) => [id, medianRank])).toEqual([
      ['high', 1],
      ['mid', 2],
      ['low', 3],
    ]);
  });

  test('equal draws share the better rank', () => {
    const { standings } = compareDraws(
      [toCompared('B', [5, 5]), toCompared('A', [5, 5]), toCompared('C', [1, 1])],
      METHOD,
    );
    expect(standings.map(({ name, medianRank }) => [name, medianRank])).toEqual([
      ['A', 1],
      ['B', 1],
      ['C', 3],
    ]);
  });

  test('gives the outer ranks by quantiles of type 7', () => {
    const { standings } = compareDraws(
      [toCompared('A', around(50)), toCompared('B', around(40, 60))],
      METHOD,
    );
    // Nine ranks of 1 and one of 2: the 95% point lies at position 8.55, between 1 and 2.
    expect(standings[0]?.ranks.high).toBeCloseTo(1.55, 12);
    expect(standings[0]?.ranks.low).toBe(1);
  });

  test('tells neighbours apart from nine draws of ten in the same order', () => {
    const { groups } = compareDraws(
      [toCompared('A', around(50)), toCompared('B', around(40, 60))],
      METHOD,
    );
    expect(groups.map(({ members }) => members.map(({ name }) => name))).toEqual([['A'], ['B']]);
  });

  test('puts neighbours that are not told apart into one group, by name', () => {
    const { groups } = compareDraws(
      [
        toCompared('Zed', [50, 50, 50, 50]),
        toCompared('Amy', [49, 49, 60, 49]),
        toCompared('Low', [1, 1, 1, 1]),
      ],
      METHOD,
    );
    expect(
      groups.map(({ firstRank, lastRank, members }) => [
        firstRank,
        lastRank,
        members.map(({ name }) => name),
      ]),
    ).toEqual([
      [1, 2, ['Amy', 'Zed']],
      [3, 3, ['Low']],
    ]);
  });

  test('a run of neighbours is one group although its ends are told apart', () => {
    const { groups } = compareDraws(
      [
        toCompared('A', [3, 4, 5, 6]),
        toCompared('B', [2, 3, 4, 7]),
        toCompared('C', [1, 2, 4.5, 5.5]),
      ],
      METHOD,
    );
    expect(groups.length).toBe(1);
  });

  test('the order of those compared changes nothing', () => {
    const all = [
      toCompared('A', [3, 4, 5, 6]),
      toCompared('B', [2, 9, 4, 1]),
      toCompared('C', [8, 8, 8, 9]),
    ];
    expect(compareDraws(all.toReversed(), METHOD)).toEqual(compareDraws(all, METHOD));
  });

  test('of nobody is empty, and of one alone first', () => {
    expect(compareDraws([], METHOD)).toEqual({ standings: [], groups: [] });
    const { groups } = compareDraws([toCompared('A', [1, 2])], METHOD);
    expect(groups[0]).toMatchObject({ firstRank: 1, lastRank: 1 });
  });
});

describe('summariseDraws', () => {
  const draws = Float64Array.from({ length: 101 }, (_, at) => (at * 37) % 101);

  test('gives the median and the outer points of the draws', () => {
    // 0 to 100 in steps of 1.
    const { median, mean, drawn } = summariseDraws(draws, 50, 0.9);
    expect([median, mean]).toEqual([50, 50]);
    expect(drawn.low).toBeCloseTo(5, 12);
    expect(drawn.high).toBeCloseTo(95, 12);
  });

  test.each([
    [48, 3, 93],
    [40, 0, 85],
    [60, 15, 100],
  ])('moves the interval by the score of %d less the mean, and cuts it', (score, low, high) => {
    const { interval } = summariseDraws(draws, score, 0.9);
    expect(interval.low).toBeCloseTo(low, 12);
    expect(interval.high).toBeCloseTo(high, 12);
  });

  test('leaves the draws in their order', () => {
    const before = draws.slice();
    summariseDraws(draws, 50, 0.9);
    expect(draws).toEqual(before);
  });
});
