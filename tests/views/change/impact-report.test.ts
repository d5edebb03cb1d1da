import { describe, expect, test } from 'vitest';
import type { Dataset } from '#model/dataset.ts';
import { getIsoDay } from '#model/partial-date.ts';
import type { CauseShare } from '#scoring/change/explain.ts';
import { measureImpact } from '#scoring/change/impact.ts';
import { describeReason, roundShares } from '#views/change/cause-words.ts';
import { toImpactReport } from '#views/change/impact-report.ts';
import {
  makeCommitments,
  makeDataset,
  makeFinding,
  makeSource,
  noFigures,
} from '../make-records.ts';

const sideOf = (given: Partial<Dataset>) => ({
  dataset: makeDataset(given),
  risk: noFigures,
  asOf: getIsoDay('2024-06-30'),
});
const none = { fresh: [], gone: [] };
const five = makeCommitments([1, 1, 1, 1, 1]);
const better = five.map((commitment, at) => {
  const added = makeFinding({ id: 'c1-f2', level: 3, source: makeSource({ id: 'later' }) });
  return at === 0 ? { ...commitment, findings: [...commitment.findings, added] } : commitment;
});

describe('the report on a change', () => {
  const impact = measureImpact(sideOf({ commitments: five }), sideOf({ commitments: better }));
  const report = toImpactReport(impact, none, (kind) => (kind === 'country' ? 'Sudan' : ''));
  const rowsOf = (title: string) => {
    return report.sections.find((section) => section.title === title)?.rows ?? [];
  };

  test('says in two sentences what it comes to', () => {
    expect(report.summary.slice(1)).toEqual([
      'Records: 0 added, 1 changed, 0 removed.',
      'Other than before: 1 country, 1 commitment.',
      'Problems: 0 new, 0 gone.',
    ]);
  });

  test('has a score before and after, its difference, and which finding made it', () => {
    // 33.3 of each; the first at 66.7 afterwards, a fifth of it in the country.
    expect(rowsOf('Commitments')[0]).toMatchObject({
      ...{ subject: 'c1', figure: 'delivery', difference: '+33.4' },
      why: 'new finding c1-f2 +33.4',
    });
    expect(rowsOf('Countries')[0]).toMatchObject({
      ...{ subject: 'SDN: Sudan', difference: '+6.7', why: 'new finding c1-f2 +6.7' },
    });
  });

  test('has the record that differs', () => {
    expect(rowsOf('Records')).toMatchObject([
      { subject: 'commitment c1', figure: 'findings[c1-f2]', difference: 'added' },
    ]);
  });

  test('says so where nothing differs', () => {
    const same = measureImpact(sideOf({ commitments: five }), sideOf({ commitments: five }));
    const { summary, sections } = toImpactReport(same, none, () => '');
    expect(summary[1]).toBe('No record, constant or figure differs, and no score moves.');
    expect(sections).toEqual([]);
  });

  test('lists the problems, and says which side cannot be scored', () => {
    const fresh = [
      { place: 'data/x.json:1:1', code: 'error json', message: 'A comma is missing.' },
    ];
    const { summary, sections } = toImpactReport(null, { fresh, gone: [] }, () => '', 'before');
    expect(summary[0]).toMatch(/^Scores cannot be compared, because the base has errors\./);
    expect(sections.map(({ title, rows }) => [title, rows[0]?.why])).toEqual([
      ['New problems', 'A comma is missing.'],
    ]);
  });
});

describe('shares as they are printed', () => {
  const share = (id: string, millionths: number): CauseShare => ({
    cause: {
      ...{ kind: 'added', part: 'finding', id, records: ['c'], fields: [], date: null },
      units: [`finding ${id}`],
    },
    millionths,
  });

  test('sum to the difference of the printed scores', () => {
    // 10.04 and 11.06 are printed 10.0 and 11.1: the shares of 0.34 make 0.4, 0.4 and 0.3.
    const scores = { before: 10.04, after: 11.06 };
    const shares = ['a', 'b', 'c'].map((id) => share(id, 340_000));
    expect(roundShares(scores, shares).map(({ tenths }) => tenths)).toEqual([4, 4, 3]);
  });

  test('of under a twentieth of a point are counted, and an estimate is called one', () => {
    const words = describeReason({
      before: 10,
      after: 11,
      reason: {
        kind: 'shares',
        basis: { kind: 'sampled', orders: 50 },
        shares: [share('a', 980_000), share('b', 20_000)],
      },
    });
    expect(words).toBe('new finding a +1.0; 1 more under 0.05; estimated over 50 orders');
  });
});
