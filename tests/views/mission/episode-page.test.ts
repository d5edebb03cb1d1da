import { describe, expect, test } from 'vitest';
import type { Dataset, Episode } from '#model/dataset.ts';
import { toEpisodePage } from '#views/mission/episode-page.ts';
import { makeCommitment, makeCommitments, makeEpisode, scoreRecords } from '../make-records.ts';

function toPage(given: Partial<Dataset>, episode: Episode = makeEpisode()) {
  const { scores, registry } = scoreRecords({ episodes: [episode], ...given });
  return toEpisodePage(episode, scores, registry);
}

describe('toEpisodePage', () => {
  test('holds what the state undertook from 24 months before the decision to 12 after', () => {
    const dates = ['2018-12-21', '2018-12-22', '2020-05-21', '2021-12-22', '2021-12-23'];
    const commitments = dates.map((madeOn) => makeCommitment({ id: `of-${madeOn}`, madeOn }));
    const page = toPage({ commitments });
    expect(page.commitments.map(({ commitment }) => commitment.madeOn)).toEqual([
      '2018-12-22',
      '2020-05-21',
      '2021-12-22',
    ]);
    expect(page.marks).toHaveLength(3);
  });

  test('leads to its address and names its country', () => {
    expect(toPage({})).toMatchObject({ address: 'episodes/sdn-unmix-2020/', countryName: 'Sudan' });
  });

  test.each<[string, Partial<Dataset>, Partial<Episode>, string]>([
    ['too early within a year', {}, { decidedOn: '2023-07-01' }, 'too early'],
    ['not to be judged on little', { commitments: makeCommitments([0]) }, {}, 'cannot be judged'],
    [
      'not raised where much was kept',
      { commitments: makeCommitments([3, 3, 3, 3, 3]) },
      {},
      'not raised',
    ],
  ])('says of the flag that it is %s', (_rule, records, given, words) => {
    expect(toPage(records, makeEpisode(given)).flag).toBe(words);
  });

  test('has no score and no flag before it was decided', () => {
    const page = toPage({}, makeEpisode({ decidedOn: '2024' }));
    expect(page).toMatchObject({ score: null, summary: null, flag: '—', commitments: [] });
  });
});
