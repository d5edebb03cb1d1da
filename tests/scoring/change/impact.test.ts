import { describe, expect, test } from 'vitest';
import type { Dataset } from '#model/dataset.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { measureImpact } from '#scoring/change/impact.ts';
import {
  makeClaim,
  makeCheck,
  makeCommitment,
  makeCommitments,
  makeCountry,
  makeDataset,
  makeFinding,
  makeSource,
  makeStrategy,
  method,
  noFigures,
} from '../../views/make-records.ts';

const sideOf = (given: Partial<Dataset>, asOf = '2024-06-30') => ({
  dataset: makeDataset(given),
  risk: noFigures,
  asOf: getIsoDay(asOf),
});

const two = [makeCountry('TCD', 'Chad'), makeCountry()];
const report = makeSource({ id: 'later-report' });
const better = makeFinding({ id: 'c1-f2', level: 3, source: report });

const before = {
  countries: two,
  strategies: [makeStrategy()],
  commitments: [
    ...makeCommitments([1, 1, 1, 1, 1], { strategyId: 'plan' }),
    ...makeCommitments([2, 2, 2, 2, 2], { id: 't', country: 'TCD' }),
  ],
  claims: [makeClaim()],
} satisfies Partial<Dataset>;
const after = {
  ...before,
  commitments: before.commitments.map((commitment) =>
    commitment.id === 'c1'
      ? { ...commitment, findings: [...commitment.findings, better] }
      : commitment,
  ),
};

describe('what a change does', () => {
  const impact = measureImpact(sideOf(before), sideOf(after));

  test('names the record that differs, field by field', () => {
    expect(impact.records).toMatchObject([
      {
        ...{ kind: 'commitment', id: 'c1', country: 'SDN', change: 'changed' },
        fields: [{ kind: 'added', path: 'findings[c1-f2]', after: { source: 'later-report' } }],
      },
    ]);
  });

  test('tells the commitment before and afterwards, and which finding moved it', () => {
    // 33.3 with one report of level 1; 66.7 with one of level 3 of the same day beside it.
    const [moved, ...others] = impact.commitments;
    expect(others).toEqual([]);
    expect(moved?.before?.delivery).toBeCloseTo(100 / 3);
    expect(moved?.after?.delivery).toBeCloseTo(200 / 3);
    expect(moved?.moved).toMatchObject([
      { measure: 'delivery', explanation: { reason: { shares: [{ cause: { id: 'c1-f2' } }] } } },
    ]);
  });

  test('tells the strategy and the country that it belongs to: a fifth of it', () => {
    for (const affected of [impact.strategies, impact.countries]) {
      const own = affected.find(({ country }) => country === 'SDN');
      expect((own?.after?.delivery ?? 0) - (own?.before?.delivery ?? 0)).toBeCloseTo(100 / 15);
    }
    expect(impact.strategies.map(({ id }) => id)).toEqual(['plan']);
  });

  test('lists no other country where its rank is the same', () => {
    // Sudan rises from 33 to 40, and Chad stays first with 67.
    expect(impact.countries.map(({ id }) => id)).toEqual(['SDN']);
  });

  test('lists another country for its rank alone, without a cause', () => {
    const best = makeCommitments([3, 3, 3, 3, 3], { strategyId: 'plan' });
    const ofChad = before.commitments.filter(({ country }) => country === 'TCD');
    const overtaken = measureImpact(
      sideOf(before),
      sideOf({ ...before, commitments: [...best, ...ofChad] }),
    );
    const [chad, ...others] = overtaken.countries.filter(({ id }) => id !== 'SDN');
    expect(others).toEqual([]);
    expect(chad).toMatchObject({ id: 'TCD', moved: [], before: { deliveryRank: { median: 1 } } });
    const [was, is] = [chad?.before, chad?.after];
    expect({ ...is, deliveryRank: null }).toEqual({ ...was, deliveryRank: null });
    expect(is?.deliveryRank?.median).toBe(2);
  });

  test('lists nothing and draws nothing where two sides are the same', () => {
    const none = measureImpact(sideOf(before), sideOf(before));
    expect(none).toMatchObject({
      ...{ records: [], constants: [], series: [], isDrawn: false },
      ...{ countries: [], strategies: [], episodes: [], commitments: [], claims: [] },
    });
  });

  test('draws nothing for other words', () => {
    const reworded = before.commitments.map((each) => ({ ...each, statement: 'In other words.' }));
    const { records, isDrawn } = measureImpact(
      sideOf(before),
      sideOf({ ...before, commitments: reworded }),
    );
    expect([records.length, isDrawn]).toEqual([10, false]);
  });

  test('draws anew where nothing but the draws is another', () => {
    const uncertainty = { ...method.uncertainty, draws: method.uncertainty.draws / 2 };
    const found = measureImpact(
      sideOf(before),
      sideOf({ ...before, method: { ...method, uncertainty } }),
    );
    expect(found.isDrawn).toBe(true);
    expect(found.constants.map(({ path }) => path)).toEqual(['uncertainty.draws']);
  });

  test('shows all that a constant of the method moves', () => {
    const flat = { ...method, evidence: { ...method.evidence, textCapLevel: 0 } };
    const law = makeSource({ id: 'law', kind: 'law-or-decree' });
    const texts = [
      makeCommitment({ id: 'x', findings: [makeFinding({ id: 'x-1', level: 2, source: law })] }),
    ];
    const found = measureImpact(
      sideOf({ commitments: texts }),
      sideOf({ commitments: texts, method: flat }),
    );
    expect(found.constants).toEqual([
      { path: 'evidence.textCapLevel', kind: 'changed', before: 1, after: 0 },
    ]);
    expect(found.commitments[0]?.moved[0]?.explanation.reason).toMatchObject({
      shares: [{ cause: { kind: 'method' }, millionths: -33_333_333 }],
    });
  });

  test('tells a claim’s verdict before and afterwards', () => {
    const checked = [makeClaim({ checks: [makeCheck({ verdict: 'contradicted' })] })];
    const { claims } = measureImpact(sideOf(before), sideOf({ ...before, claims: checked }));
    expect(claims).toEqual([
      {
        ...{ kind: 'claim', id: 'claim', country: 'SDN', moved: [] },
        before: { verdict: 'unchecked' },
        after: { verdict: 'contradicted' },
      },
    ]);
  });

  test('has null on the side on which something is not there', () => {
    const { commitments, strategies } = measureImpact(sideOf({}), sideOf(before));
    expect(strategies.map((each) => each.before)).toEqual([null]);
    expect(commitments).toHaveLength(10);
    expect(commitments[0]?.moved).toMatchObject([
      { explanation: { before: null, reason: { kind: 'one-side' } } },
    ]);
  });
});
