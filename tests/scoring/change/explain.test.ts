import { describe, expect, test } from 'vitest';
import type { Dataset, Finding } from '#model/dataset.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { prepareExplain, toMillionths, type Explanation } from '#scoring/change/explain.ts';
import { toStateSide, type ScoreBasis } from '#scoring/change/state-side.ts';
import { scoreDataset } from '#scoring/score-book.ts';
import {
  makeActor,
  makeCommitment,
  makeCommitments,
  makeCountry,
  makeDataset,
  makeFinding,
  makeIncentive,
  makeSource,
  makeStrategy,
  method,
  noFigures,
} from '../../views/make-records.ts';

/** A finding of the United Nations of January 2022, in a report of its own. */
function findingOf(id: string, level: Finding['level'], given: Partial<Finding> = {}): Finding {
  return makeFinding({
    id,
    level,
    date: '2022-01-01',
    source: makeSource({ id: `report-${id}`, kind: 'sg-report' }),
    ...given,
  });
}

function sideOf(given: Partial<Dataset>, asOf = '2024-06-30'): ScoreBasis {
  return { dataset: makeDataset(given), risk: noFigures, asOf: getIsoDay(asOf) };
}

const withFindings = (...findings: readonly Finding[]) => ({
  commitments: [makeCommitment({ id: 'force', findings })],
});

function explainForce(before: ScoreBasis, after: ScoreBasis): Explanation {
  const { explain } = prepareExplain(toStateSide(before, 'SDN'), toStateSide(after, 'SDN'));
  return explain({ kind: 'commitment', id: 'force' }, 'delivery');
}

/** Each share as `kind part id points`. */
function listShares({ reason }: Explanation): readonly string[] {
  if (reason.kind !== 'shares') return [reason.kind];
  return reason.shares.map(({ cause, millionths }) => {
    const subject = 'part' in cause ? `${cause.kind} ${cause.part} ${cause.id}` : cause.kind;
    return `${subject} ${(millionths / 1e6).toFixed(4)}`;
  });
}

describe('why a commitment’s delivery is not what it was', () => {
  const one = sideOf(withFindings(findingOf('a', 1)));

  test.each([
    // Two reports of one day and one observer weigh the same: D = 100 (1 + 3) / 2 / 3 = 66.7, from 33.3.
    [
      'one new finding has the whole difference',
      withFindings(findingOf('a', 1), findingOf('b', 3)),
      ['added finding b 33.3333'],
    ],
    // Corrected alone 66.7, added alone 66.7, both 83.3: (33.3 + 16.7) / 2 each.
    [
      'two causes share what only both bring about',
      withFindings(findingOf('a', 2), findingOf('b', 3)),
      ['corrected finding a 25.0000', 'added finding b 25.0000'],
    ],
    // Without any finding there is no score: only "added, then withdrawn" has one all the way, 33.3, 66.7, 100.
    [
      'an order in which nothing would be left to score is left out',
      withFindings(findingOf('b', 3)),
      ['added finding b 33.3333', 'withdrawn finding a 33.3333'],
    ],
    ['nothing is said where nothing differs', withFindings(findingOf('a', 1)), ['same']],
    [
      'what no score can see is no cause',
      withFindings(findingOf('a', 1, { finding: 'Other words for it.' })),
      ['same'],
    ],
    ['where there is no score any more, there are no shares', withFindings(), ['one-side']],
  ])('%s', (_rule, given, shares) => {
    const found = explainForce(one, sideOf(given));
    expect([...listShares(found)].sort()).toEqual([...shares].sort());
  });

  test('a source of another kind is one cause, however many findings rest on it', () => {
    const reports = (kind: 'sg-report' | 'national-policy') => {
      const source = makeSource({ id: 'paper', kind });
      const [x, y] = [findingOf('x', 3, { source }), findingOf('y', 3, { source })];
      return sideOf(withFindings(findingOf('a', 1), x, y));
    };
    const { reason } = explainForce(reports('sg-report'), reports('national-policy'));
    expect(reason).toMatchObject({
      kind: 'shares',
      shares: [{ cause: { kind: 'corrected', part: 'source', id: 'paper', fields: ['kind'] } }],
    });
  });

  test('a finding dated since belongs to itself, not to the passing of time', () => {
    const before = sideOf(withFindings(findingOf('a', 1)), '2022-06-30');
    const later = findingOf('b', 3, { date: '2023-01-01' });
    const found = explainForce(before, sideOf(withFindings(findingOf('a', 1), later)));
    // Waiting does not move delivery (Method §3.1.6).
    expect(listShares(found)).toEqual([expect.stringMatching(/^added finding b \d/)]);
  });

  test('what was on record and comes in with its day belongs to the passing of time', () => {
    const both = withFindings(findingOf('a', 1), findingOf('b', 3, { date: '2023-01-01' }));
    const found = explainForce(sideOf(both, '2022-06-30'), sideOf(both));
    expect(listShares(found)).toEqual([expect.stringMatching(/^time \d/)]);
  });

  test('a constant of the method has its share beside a finding', () => {
    const capped = { ...method, evidence: { ...method.evidence, deliveryHalfLifeMonths: 12 } };
    const findings = [findingOf('a', 0), findingOf('b', 3, { date: '2020-01-01' })];
    const added = [...findings, findingOf('c', 3)];
    const after = sideOf({ ...withFindings(...added), method: capped });
    const found = explainForce(sideOf(withFindings(...findings)), after);
    expect(listShares(found)).toEqual([
      expect.stringMatching(/^added finding c \d/),
      expect.stringMatching(/^method -\d/),
    ]);
  });
});

describe('why the score of a country is not what it was', () => {
  const before = sideOf({
    commitments: makeCommitments([0, 1, 2, 3, 1]),
    actors: [makeActor({ incentives: [makeIncentive()] })],
  });
  const after = sideOf({
    commitments: makeCommitments([2, 1, 2, 0, 1, 3]),
    actors: [makeActor({ incentives: [makeIncentive({ strength: 1 })] })],
  });
  const { explain } = prepareExplain(toStateSide(before, 'SDN'), toStateSide(after, 'SDN'));
  const country = { kind: 'country', id: 'SDN' } as const;

  test('a new commitment is one cause with its findings', () => {
    const { reason } = explain(country, 'delivery');
    if (reason.kind !== 'shares') throw new Error('It has shares.');
    const causes = reason.shares.map(({ cause }) => ('id' in cause ? cause.id : cause.kind));
    expect(causes.toSorted()).toEqual(['c1-f1', 'c4-f1', 'c6']);
  });

  test('the scores are those of the book, and the shares sum to their difference exactly', () => {
    const books = [before, after].map(({ dataset, risk, asOf }) => {
      return scoreDataset(dataset, risk, asOf).countries.get('SDN');
    });
    const found = explain(country, 'delivery');
    expect([found.before, found.after]).toEqual(books.map((book) => book?.delivery.mean?.delivery));
    if (found.reason.kind !== 'shares') throw new Error('It has shares.');
    const sum = found.reason.shares.reduce((total, { millionths }) => total + millionths, 0);
    expect(sum).toBe(toMillionths(found.after ?? 0) - toMillionths(found.before ?? 0));
  });

  test('incentives are explained by actors and incentives alone', () => {
    expect(listShares(explain(country, 'incentives'))).toEqual([
      expect.stringMatching(/^corrected incentive i1 \d/),
    ]);
  });
});

describe('why the score of a strategy is not what it was', () => {
  const plan = { kind: 'strategy', id: 'plan' } as const;
  const levelled = (...levels: readonly Finding['level'][]) =>
    makeCommitments(levels, { strategyId: 'plan' });
  /** A plan of which a year to come was thought to be the date, and the same with the day of its adoption. */
  const [undue, known] = ['2026', '2022-01-01'].map((date) => makeStrategy({ date }));
  if (undue === undefined || known === undefined) throw new Error('Two were made.');
  const makePact = (date: string) => makeStrategy({ id: 'pact', date });
  const before = sideOf({
    strategies: [undue, makePact('2021')],
    commitments: levelled(1, 1, 1),
  });
  const explainTo = (after: ScoreBasis) =>
    prepareExplain(toStateSide(before, 'SDN'), toStateSide(after, 'SDN')).explain;

  test('one that is known from an earlier day on has its delivery from then, and for that cause', () => {
    const strategies = [known, makePact('2022')];
    const found = explainTo(sideOf({ strategies, commitments: levelled(1, 1, 1) }));
    // The date of another is none.
    const causes = [{ kind: 'corrected', part: 'strategy', id: 'plan', fields: ['date'] }];
    expect(found(plan, 'delivery')).toMatchObject({
      ...{ before: null, after: 100 / 3 },
      reason: { kind: 'one-side', causes },
    });
  });

  test('the date of one moves no delivery of its country', () => {
    const found = explainTo(sideOf({ strategies: [known], commitments: levelled(3, 1, 1) }));
    const { reason } = found({ kind: 'country', id: 'SDN' }, 'delivery');
    // One cause has one order: the date is not even looked at.
    expect(reason).toMatchObject({
      kind: 'shares',
      basis: { kind: 'exact', orders: 1 },
      shares: [{ cause: { part: 'finding', id: 'c1-f1' } }],
    });
  });
});

test('where a country says that the civilians live elsewhere, that is a correction of its record', () => {
  const sides = [undefined, true].map((civiliansElsewhere) => {
    const given = civiliansElsewhere === undefined ? {} : { civiliansElsewhere };
    return toStateSide(sideOf({ countries: [{ ...makeCountry(), ...given }] }), 'SDN');
  });
  const [before, after] = sides;
  if (!before || !after) throw new Error('There are two.');
  expect(prepareExplain(before, after).causes).toMatchObject([
    { kind: 'corrected', part: 'country', id: 'SDN', fields: ['civiliansElsewhere'] },
  ]);
});
