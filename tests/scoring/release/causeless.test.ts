import { describe, expect, test } from 'vitest';
import type { Dataset } from '#model/dataset.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { measureImpact } from '#scoring/change/impact.ts';
import { findCauselessMoves } from '#scoring/release/causeless.ts';
import {
  makeCommitments,
  makeCountry,
  makeDataset,
  makeStrategy,
  noFigures,
} from '../../views/make-records.ts';

const sideOf = (given: Partial<Dataset>) => ({
  dataset: makeDataset(given),
  risk: noFigures,
  asOf: getIsoDay('2024-06-30'),
});
const commitments = makeCommitments([1, 1, 1], { strategyId: 'plan' });

describe('scores that moved without a cause', () => {
  // With the date of its adoption the plan has a delivery, which it had not with a year to come.
  const impact = measureImpact(
    sideOf({ strategies: [makeStrategy({ date: '2026' })], commitments }),
    sideOf({ strategies: [makeStrategy({ date: '2022-01-01' })], commitments }),
  );
  const [plan] = impact.strategies;
  if (plan === undefined) throw new Error('The plan moved.');
  const listWith = (moved: typeof plan.moved) =>
    findCauselessMoves({ ...impact, strategies: [{ ...plan, moved }] });
  const delivery = { kind: 'strategy', id: 'plan', measure: 'delivery' };

  test('are none where each has its explanation', () => {
    expect([plan.before?.delivery, plan.after?.delivery]).toEqual([null, 100 / 3]);
    expect(findCauselessMoves(impact)).toEqual([]);
  });

  test('are those that are another and of which nothing is told', () => {
    expect(listWith([])).toEqual([delivery]);
  });

  test('are those whose explanation names nothing', () => {
    const nothing = {
      ...{ before: null, after: 100 / 3 },
      reason: { kind: 'one-side' as const, causes: [] },
    };
    expect(listWith([{ measure: 'delivery', explanation: nothing }])).toEqual([delivery]);
  });

  test('are not those of what was added or withdrawn as a whole', () => {
    const chad = { countries: [makeCountry(), makeCountry('TCD', 'Chad')] };
    const added = measureImpact(sideOf({}), sideOf(chad));
    expect(added.countries.map(({ id, before }) => [id, before])).toEqual([['TCD', null]]);
    expect(findCauselessMoves(added)).toEqual([]);
    const fresh = { ...plan, before: null, moved: [] };
    expect(findCauselessMoves({ ...impact, strategies: [fresh] })).toEqual([]);
  });
});
