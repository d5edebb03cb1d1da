import { describe, expect, test } from 'vitest';
import { cutDecimals, type ComparedResult } from '#views/own-method/compared-result.ts';
import { toMovedTable } from '#views/own-method/moved-lines.ts';

const ids = { LBR: 'Liberia', MLI: 'Mali', SDN: 'Sudan' } as const;
type Id = keyof typeof ids;

/** A result in which countries have these scores; the first in the list stands highest. */
function makeResult(scores: readonly (readonly [Id, number])[], groupCount = 1): ComparedResult {
  const standings = scores.map(([id, score], at) => ({
    id,
    name: ids[id],
    median: score,
    medianRank: at + 1,
    ranks: { low: at + 1, high: at + 2.4 },
  }));
  const one = { standings, groupCount };
  const figureOf = (id: Id) => {
    const score = scores.find(([own]) => own === id)?.[1];
    return score === undefined ? null : { score, interval: { low: score - 5, high: score + 5 } };
  };
  return {
    draws: 10,
    countries: (['SDN', 'MLI', 'LBR'] as const).map((id) => ({
      id,
      name: ids[id],
      delivery: figureOf(id),
      incentives: null,
      risk: null,
      credibility: figureOf(id),
      gap: null,
    })),
    comparisons: { credibility: one, delivery: one, gap: { standings: [], groupCount: 0 } },
  };
}

const published = makeResult([
  ['LBR', 40.4],
  ['MLI', 20.2],
]);

describe('toMovedTable', () => {
  test('says of the published method that nothing has moved', () => {
    const { sentence, lines } = toMovedTable(published, published, 'credibility', true);
    expect(sentence).toBe('This is the published method: nothing has moved.');
    expect(lines.map(({ hasMoved }) => hasMoved)).toEqual([false, false]);
  });

  test('names the largest move, the ranks that change, and the groups', () => {
    const own = makeResult(
      [
        ['MLI', 44.6],
        ['LBR', 39.6],
      ],
      2,
    );
    expect(toMovedTable(published, own, 'credibility', false).sentence).toBe(
      'With your choices Mali moves most, from 20 to 45. The median rank of 2 of 2 countries changes. The draws tell 2 groups of countries apart; those of the published method tell 1.',
    );
  });

  test('does not call a move what no reader can see', () => {
    const own = makeResult([
      ['LBR', 40.2],
      ['MLI', 19.8],
    ]);
    expect(toMovedTable(published, own, 'credibility', false).sentence).toMatch(
      /^With your choices no score moves by a whole point\. No median rank of the 2 countries changes\./,
    );
  });

  test('subtracts the whole numbers that it shows', () => {
    const own = makeResult([
      ['LBR', 42.5],
      ['MLI', 20.4],
    ]);
    const { lines } = toMovedTable(published, own, 'credibility', false);
    expect(
      lines.map(({ published: then, own: now, difference }) => [then, now, difference]),
    ).toEqual([
      ['40', '43', '+3'],
      ['20', '20', '0'],
    ]);
  });

  test('stands in the order of the reader’s own medians, with both ranks in whole numbers', () => {
    const own = makeResult([
      ['MLI', 44],
      ['LBR', 39],
    ]);
    const { lines } = toMovedTable(published, own, 'delivery', false);
    expect(
      lines.map(({ name, publishedRanks, ownRanks }) => [name, publishedRanks, ownRanks]),
    ).toEqual([
      ['Mali', '2–3', '1–2'],
      ['Liberia', '1–2', '2–3'],
    ]);
  });

  test('names those without a figure rather than leaving them out silently', () => {
    expect(toMovedTable(published, published, 'credibility', true).missing).toEqual(['Sudan']);
    expect(toMovedTable(published, published, 'gap', true).missing).toEqual([
      'Liberia',
      'Mali',
      'Sudan',
    ]);
  });
});

test('decimals are cut off and not rounded, so that the whole number stays', () => {
  const cut = cutDecimals(makeResult([['LBR', 40.49999]]));
  expect(cut.countries.at(-1)?.delivery?.score).toBe(40.499);
});
