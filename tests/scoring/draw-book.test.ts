import { describe, expect, test } from 'vitest';
import type { Dataset } from '#model/dataset.ts';
import { drawDataset, type DrawBook, type DrawnIntervals } from '#scoring/draw-book.ts';
import { getScore } from '#scoring/score-book.ts';
import { makeCommitments, makeCountry, scoreRecords } from '../views/make-records.ts';
import { scoreWholeState } from '../views/parts/make-whole-state.ts';

const countries = [
  makeCountry('TCD', 'Chad'),
  makeCountry('MLI', 'Mali'),
  makeCountry('SDN', 'Sudan'),
  makeCountry('SOM', 'Somalia'),
];

/** Mali kept all, Sudan and Somalia none; of Chad too little was checked. */
const commitments = [
  ...makeCommitments([3, 3, 3, 3, 3], { id: 'mli', country: 'MLI' }),
  ...makeCommitments([0, 0, 0, 0, 0], { id: 'sdn', country: 'SDN' }),
  ...makeCommitments([0, 0, 0, 0, 0], { id: 'som', country: 'SOM' }),
  ...makeCommitments([3], { id: 'tcd', country: 'TCD' }),
];

function draw(given: Partial<Dataset>): DrawBook {
  const { dataset, scores } = scoreRecords(given);
  return drawDataset(dataset, scores);
}

describe('how countries compare by delivery', () => {
  const { delivery } = draw({ countries, commitments });

  test('has no place for one whose score is withheld', () => {
    expect(delivery.standings.map(({ id }) => id)).not.toContain('TCD');
    expect(delivery.standings).toHaveLength(3);
  });

  test('puts those that the draws do not tell apart into one group, by name', () => {
    const groups = delivery.groups.map(({ firstRank, lastRank, members }) => ({
      ranks: [firstRank, lastRank],
      names: members.map(({ name }) => name),
    }));
    expect(groups).toEqual([
      { ranks: [1, 1], names: ['Mali'] },
      { ranks: [2, 3], names: ['Somalia', 'Sudan'] },
    ]);
  });

  test('says of every two how often one lies above the other: the two shares are all the draws', () => {
    for (const [row, shares] of delivery.above.entries()) {
      for (const [column, share] of shares.entries()) {
        expect(share + (delivery.above[column]?.[row] ?? NaN)).toBeCloseTo(1, 12);
      }
      expect(shares[row]).toBe(0.5);
    }
    expect(delivery.above[0]?.slice(1)).toEqual([1, 1]);
  });
});

describe('how countries compare by credibility', () => {
  test('has a place only for those of which every part is known', () => {
    expect(draw({ countries, commitments }).credibility.standings).toEqual([]);
    const { dataset, scores } = scoreWholeState();
    const { credibility } = drawDataset(dataset, scores);
    expect(credibility.standings.map(({ id }) => id)).toEqual(['SDN']);
  });
});

describe('the intervals', () => {
  const { dataset, scores } = scoreWholeState();
  const book = drawDataset(dataset, scores);
  const { incentives, risk, country } = getScore(scores.states, 'SDN').score;
  const composed = (part: 'credibility' | 'protectionGap') => {
    const score = country.credibility[part];
    return score.kind === 'scored' ? score.score : NaN;
  };

  test.each<[keyof DrawnIntervals, number | null]>([
    ['incentives', incentives.score],
    ['risk', risk.score],
    ['credibility', composed('credibility')],
    ['protectionGap', composed('protectionGap')],
  ])('of %s lies around the score, within 0 and 100', (part, score) => {
    const { low, high } = getScore(book.countries, 'SDN')[part] ?? { low: NaN, high: NaN };
    expect(low).toBeLessThan(score ?? NaN);
    expect(high).toBeGreaterThan(score ?? NaN);
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(100);
  });

  test('of a strategy with the same commitments as its country are those of the country', () => {
    const ofStrategy = getScore(book.strategies, 'plan');
    const ofCountry = getScore(book.countries, 'SDN');
    expect([ofStrategy.incentives, ofStrategy.risk]).toEqual([
      ofCountry.incentives,
      ofCountry.risk,
    ]);
  });

  test('are none where there is no score', () => {
    const none = { incentives: null, risk: null, credibility: null, protectionGap: null };
    const { countries: drawn } = draw({ commitments: makeCommitments([0, 0, 0, 0, 0]) });
    expect(drawn.get('SDN')).toEqual(none);
  });
});

test('the same data and seed give the same figures, to the last bit', () => {
  const { dataset, scores } = scoreWholeState();
  expect(drawDataset(dataset, scores)).toEqual(drawDataset(dataset, scores));
});

test('the seed and the number of draws are the method’s', () => {
  const { dataset, scores } = scoreWholeState();
  const few = { ...scores.method.uncertainty, draws: 20, seed: 7 };
  const changed = { ...scores, method: { ...scores.method, uncertainty: few } };
  expect(drawDataset(dataset, changed)).toMatchObject({ draws: 20, seed: 7 });
});

test('another seed gives other draws of the same scores', () => {
  const { dataset, scores } = scoreWholeState();
  const uncertainty = { ...scores.method.uncertainty, seed: scores.method.uncertainty.seed + 1 };
  const other = { ...scores, method: { ...scores.method, uncertainty } };
  const [one, two] = [drawDataset(dataset, scores), drawDataset(dataset, other)];
  expect(two.countries).not.toEqual(one.countries);
});
