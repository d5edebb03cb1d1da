import { describe, expect, test } from 'vitest';
import { certaintyOf, isAccessDenied } from '#scoring/certainty.ts';
import type { CommitmentInput } from '#scoring/inputs.ts';
import { scoreDelivery } from '#scoring/set-delivery.ts';
import { getPartialDate } from '#model/partial-date.ts';
import { day, makeCommitment, makeFinding } from './make-evidence.ts';
import { readMethod } from './read-method.ts';

const method = readMethod();
const asOf = day('2022-06-30');

/** Commitments with one fresh finding each, every one in a document of its own. */
function commitments(levels: readonly (0 | 1 | 2 | 3)[]): readonly CommitmentInput[] {
  return levels.map((level, at) =>
    makeCommitment({
      id: `c${at}`,
      findings: [makeFinding({ levels: [level], date: '2022-06-30', sourceId: `s${at}` })],
    }),
  );
}

const unseen = (count: number) => Array.from({ length: count }, () => makeCommitment());
const score = (given: readonly CommitmentInput[], minCovered = 5) =>
  scoreDelivery(given, asOf, method, minCovered);

describe('status', () => {
  test.each<[string, readonly CommitmentInput[], number, string, string]>([
    ['nothing is due', [], 5, 'withheld', 'nothing-due'],
    ['all is still to come', [makeCommitment({ deadline: '2023' })], 5, 'withheld', 'nothing-due'],
    ['four are covered', commitments([1, 1, 1, 1]), 5, 'withheld', 'too-few-covered'],
    ['two of a strategy', commitments([1, 1]), 3, 'withheld', 'too-few-covered'],
    ['three of a strategy', commitments([1, 1, 1]), 3, 'published', 'covered-enough'],
    ['5 of 13', [...commitments([1, 1, 1, 1, 1]), ...unseen(8)], 5, 'withheld', 'coverage-too-low'],
    [
      '6 of 15 is 0.4',
      [...commitments([1, 1, 1, 1, 1, 1]), ...unseen(9)],
      5,
      'provisional',
      'coverage-provisional',
    ],
    [
      '6 of 10 is 0.6',
      [...commitments([1, 1, 1, 1, 1, 1]), ...unseen(4)],
      5,
      'published',
      'covered-enough',
    ],
  ])('%s', (_rule, given, minCovered, status, statusReason) => {
    expect(score(given, minCovered)).toMatchObject({ status, statusReason });
  });
});

describe('the mean', () => {
  test('is of due and covered commitments alone', () => {
    const notDue = { ...makeCommitment({ deadline: '2023' }), findings: [makeFinding()] };
    const found = score([...commitments([0, 3]), notDue, makeCommitment()]);
    expect(found).toMatchObject({ madeCount: 4, dueCount: 3, coveredCount: 2, coverage: 2 / 3 });
    expect(found.mean?.delivery).toBe(50);
    expect(found.commitments).toHaveLength(4);
  });

  test('knows nothing of what was made later', () => {
    const later = makeCommitment({ madeOn: '2022-07-01' });
    expect(score([...commitments([0, 3]), later])).toEqual(score(commitments([0, 3])));
  });

  test('is weighted where the data give a reason, and so are the bounds', () => {
    const [none, full] = commitments([0, 3]);
    if (none === undefined || full === undefined) throw new Error('Two were made.');
    const found = score([none, { ...full, weight: 3 }, makeCommitment({ weight: 4 })]);
    expect(found.mean?.delivery).toBe(75);
    expect(found.bounds).toEqual({ low: 37.5, high: 87.5 }); // 300/8 and 700/8
    expect(found.coverage).toBe(2 / 3); // commitments are counted, not weighed
  });

  test('varies more where commitments rest on one document: ρ is 0.3', () => {
    const apart = commitments([1, 1]);
    const shared = apart.map((commitment) => ({
      ...commitment,
      findings: apart[0]?.findings ?? [],
    }));
    const ratio = (score(shared).mean?.variance ?? 0) / (score(apart).mean?.variance ?? 1);
    expect(ratio).toBeCloseTo(1.3, 12); // (1 + 1 + 2 · 0.3) against (1 + 1)
  });

  test('is null where nothing is covered, and the bounds are all or nothing', () => {
    expect(score(unseen(3))).toMatchObject({
      mean: null,
      bounds: { low: 0, high: 100 },
      coverage: 0,
      medianClaimGap: null,
    });
    expect(score([])).toMatchObject({ mean: null, bounds: null, coverage: null });
  });
});

describe('certaintyOf', () => {
  const steps = (given: readonly CommitmentInput[], denied = false) =>
    certaintyOf(score(given), denied, method)?.steps.flatMap(({ kind, isDown }) =>
      isDown ? kind : [],
    );
  const many = commitments([1, 1, 1, 1, 1, 1]);

  test('is none where nothing is covered', () => {
    expect(certaintyOf(score(unseen(4)), true, method)).toBeNull();
  });

  test('is high where no step is taken', () => {
    expect(certaintyOf(score(many), false, method)?.word).toBe('high');
  });

  const inOneSource = many.map((commitment) => ({
    ...commitment,
    findings: [makeFinding({ date: '2022-06-30' })],
  }));
  const disputed: readonly CommitmentInput[] = many.map((commitment, at) => ({
    ...commitment,
    findings: [
      ...commitment.findings,
      makeFinding({
        levels: [at < 2 ? 3 : 1],
        date: '2022-06-30',
        observer: 'ngo',
        sourceKind: 'ngo-report',
        sourceId: `n${at}`,
      }),
    ],
  }));
  const inTheNews: readonly CommitmentInput[] = many.map((commitment, at) => ({
    ...commitment,
    findings: commitment.findings.map((finding) =>
      at < 4 ? { ...finding, sourceKind: 'news' as const } : finding,
    ),
  }));

  test.each<[string, readonly CommitmentInput[], readonly string[]]>([
    ['over four in ten were never looked at', [...many, ...unseen(5)], ['thin-cover']],
    ['one document holds over half of the evidence', inOneSource, ['thin-cover']],
    ['a third is contested, by 1 against 3', disputed.with(1, many[1] ?? makeCommitment()), []],
    [
      'two of six are a third',
      disputed.map((c, at) => (at < 2 ? withLevel(c, 0) : c)),
      ['contested'],
    ],
    ['over half comes from the news', inTheNews, ['indirect-sources']],
    ['half is not over half', inTheNews.with(3, many[3] ?? makeCommitment()), []],
    ['few findings leave a wide interval', commitments([1]), ['thin-cover', 'wide-interval']],
  ])('%s', (_rule, given, down) => {
    expect(steps(given)).toEqual(down);
  });

  test('monitors kept out are a step', () => {
    expect(steps(many, true)).toEqual(['no-access']);
  });

  test('steps add up, and end at very low', () => {
    const words = [commitments([1]), [...commitments([1]), ...unseen(1)]].map((given) => [
      certaintyOf(score(given), false, method)?.word,
      certaintyOf(score(given), true, method)?.word,
    ]);
    expect(words).toEqual([
      ['low', 'very-low'],
      ['low', 'very-low'],
    ]);
  });

  function withLevel(commitment: CommitmentInput, level: 0): CommitmentInput {
    const [first, ...others] = commitment.findings;
    if (first === undefined) return commitment;
    return { ...commitment, findings: [{ ...first, levels: [level] }, ...others] };
  }
});

describe('isAccessDenied', () => {
  test.each<[string, string | null, boolean]>([
    ['within 24 months', '2020-07-01', true],
    ['longer ago', '2020-06-01', false],
    ['later', '2022-07-01', false],
    ['at an unknown time', null, false],
  ])('%s', (_rule, text, answer) => {
    const date = text === null ? null : getPartialDate(text);
    expect(isAccessDenied([{ date }], asOf, method)).toBe(answer);
  });
});
