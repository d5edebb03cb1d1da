import { describe, expect, test } from 'vitest';
import type { Dataset } from '#model/dataset.ts';
import { toEarlySigns, toStrategyPage } from '#views/strategy/strategy-page.ts';
import {
  makeCommitments,
  makeMission,
  makeRisk,
  makeStrategy,
  scoreRecords,
} from '../make-records.ts';

function toPage(given: Partial<Dataset>, strategy = makeStrategy()) {
  const { scores, registry } = scoreRecords({ strategies: [strategy], ...given });
  return {
    page: toStrategyPage(strategy, scores, registry),
    signs: toEarlySigns(strategy, scores),
  };
}

describe('toStrategyPage', () => {
  test('scores its own commitments only: three are enough for a strategy', () => {
    const { page } = toPage({
      commitments: [
        ...makeCommitments([3, 3, 3], { id: 'own', strategyId: 'plan' }),
        ...makeCommitments([0, 0, 0], { id: 'other' }),
      ],
    });
    expect(page.commitments.map(({ commitment }) => commitment.id)).toEqual([
      'own1',
      'own2',
      'own3',
    ]);
    expect(page.summary.delivery).toBeCloseTo(100);
    expect(page.marks).toHaveLength(3);
  });

  test('is withheld with two', () => {
    const { page } = toPage({ commitments: makeCommitments([3, 3], { strategyId: 'plan' }) });
    expect(page.summary.delivery).toBeNull();
  });

  test('names its missions, and shows the time of its country', () => {
    const { page } = toPage(
      { missions: [makeMission(), makeMission({ id: 'other' })], risks: [makeRisk()] },
      makeStrategy({ missionIds: ['unmix'] }),
    );
    expect(page.missions.map(({ id }) => id)).toEqual(['unmix']);
  });
});

describe('the early signs', () => {
  test('rest on what the state had undertaken before', () => {
    const { signs } = toPage({
      commitments: makeCommitments([0, 0, 0, 0, 0], { madeOn: '2018-01-01' }),
    });
    expect(signs?.at(-1)).toMatchObject({
      isMet: true,
      value: expect.stringMatching(/^\d+% over 5 checked commitments$/),
    });
  });

  test('are none for a strategy that was not known by the day', () => {
    expect(toPage({}, makeStrategy({ date: '2024' })).signs).toBeNull();
  });
});
