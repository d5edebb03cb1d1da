import { describe, expect, test } from 'vitest';
import { scoreCommitment, type CoveredCommitment } from '#scoring/delivery.ts';
import type { CommitmentInput, FindingInput } from '#scoring/inputs.ts';
import { foundLevelOf } from '#scoring/found-level.ts';
import { day, makeCommitment, makeFinding } from './make-evidence.ts';
import { readMethod } from './read-method.ts';

const method = readMethod();
const asOf = day('2022-06-30');

function score(findings: readonly FindingInput[], given: Partial<CommitmentInput> = {}) {
  return scoreCommitment({ ...makeCommitment(), ...given, findings }, asOf, method);
}

function covered(findings: readonly FindingInput[], given: Partial<CommitmentInput> = {}) {
  const found = score(findings, given);
  if (found.kind !== 'covered') throw new Error(`Not covered: ${found.reason}.`);
  return found satisfies CoveredCommitment;
}

const letter = (level: 0 | 1 | 2 | 3, sourceId = 'letter') =>
  makeFinding({
    levels: [level],
    observer: 'host-state',
    sourceKind: 'state-letter',
    sourceId,
    direction: level === 0 ? 'contradicts' : 'supports',
  });

describe('what is not covered', () => {
  test.each<[string, readonly FindingInput[], Partial<CommitmentInput>, string]>([
    ['nobody has reported', [], {}, 'no-findings'],
    [
      'what is dated later does not exist',
      [makeFinding({ date: '2022-07-01' })],
      {},
      'no-findings',
    ],
    ['nor what is only dated by the year', [makeFinding({ date: '2022' })], {}, 'no-findings'],
    ['an undated finding is not usable', [makeFinding({ date: null })], {}, 'no-findings'],
    ['the state alone says it is done', [letter(3)], {}, 'host-state-only'],
    [
      'it is not yet made',
      [makeFinding()],
      makeCommitment({ madeOn: '2022-07-01' }),
      'not-made-yet',
    ],
    ['nobody knows when it was made', [makeFinding()], { madeOn: null }, 'not-made-yet'],
  ])('%s', (_rule, findings, given, reason) => {
    expect(score(findings, given)).toMatchObject({ kind: 'not-covered', reason });
  });
});

describe('which findings count, and as what', () => {
  const text = (given: Parameters<typeof makeFinding>[0] = {}) =>
    makeFinding({ sourceKind: 'law-or-decree', levels: [3], ...given });

  test.each<[string, FindingInput, boolean, object]>([
    ['a report of the UN', makeFinding(), false, { role: 'independent', mass: 1, level: 1 }],
    [
      'news: r 0.5 times k 0.8',
      makeFinding({ observer: 'press', sourceKind: 'news' }),
      false,
      { mass: 0.4 },
    ],
    ['a text shows a start at most', text(), false, { level: 1, statedLevel: 3, isCapped: true }],
    [
      'a text that was undone is lowered for that, not for being a text',
      text({ reversed: true }),
      false,
      { level: 0, statedLevel: 0, isCapped: false },
    ],
    [
      'unless it was what was promised',
      text(),
      true,
      { level: 3, role: 'enacted-text', isCapped: false },
    ],
    [
      'a promised text weighs the same whoever saw it',
      text(),
      true,
      { reliability: 0.9, mass: 0.63 },
    ],
    [
      'also when the state held it up',
      text({ observer: 'host-state' }),
      true,
      { role: 'enacted-text', mass: 0.63 },
    ],
    [
      'a repeal is such a text too',
      text({ levels: [0], observer: 'host-state' }),
      true,
      { role: 'enacted-text', level: 0 },
    ],
    [
      'a text of the state, not promised, is its word',
      text({ observer: 'host-state' }),
      false,
      { role: 'self-serving', mass: 0 },
    ],
    [
      'a letter saying that nothing was done',
      letter(0),
      false,
      { role: 'admission', reliability: 0.8 },
    ],
    ['a letter saying anything else', letter(1), false, { role: 'self-serving', mass: 0 }],
    [
      'what the state reports as undone',
      { ...letter(2), reversed: true },
      false,
      { role: 'admission', level: 0, statedLevel: 0 },
    ],
  ])('%s', (_rule, finding, isLegalAct, reading) => {
    expect(score([finding], { isLegalAct }).readings[0]).toMatchObject(reading);
  });
});

describe('delivery', () => {
  test('two levels of one day and weight are averaged', () => {
    const findings = [
      makeFinding({ levels: [0], sourceId: 'a' }),
      makeFinding({ levels: [3], sourceId: 'b' }),
    ];
    expect(covered(findings).delivery).toBeCloseTo(50, 12);
  });

  test('the newer of two equal reports counts double, and 24 months halve the older again', () => {
    const findings = [
      makeFinding({ levels: [3], date: '2022-06-30', sourceId: 'new' }),
      makeFinding({ levels: [0], date: '2020-06-30', sourceId: 'old' }),
    ];
    // 730 days are 23.984 months; weights 1 and ½ · 2^(−23.984/24).
    const old = 0.5 * 2 ** (-730 / 30.4375 / 24);
    expect(covered(findings).delivery).toBeCloseTo(100 / (1 + old), 9);
  });

  test('one source counts once, as its newest and heaviest', () => {
    const findings = [
      makeFinding({ levels: [1], date: '2022-01-01' }),
      makeFinding({ levels: [3], date: '2022-01-01' }),
    ];
    const found = covered(findings);
    expect(found.clusters).toHaveLength(1);
    expect(found.clusters[0]).toMatchObject({ level: 2, mass: 1 });
    expect(found.mass).toBeCloseTo(2 ** (-180 / 30.4375 / 48), 12);
  });

  test('two kinds of observer in one document are two pairs of eyes', () => {
    const found = covered([makeFinding(), makeFinding({ observer: 'ngo' })]);
    expect(found.clusters).toHaveLength(2);
    expect(found.massBySource.size).toBe(1);
  });

  test.each([
    [0, 0],
    [16.666666666666668, 0],
    [16.7, 1],
    [50, 1],
    [50.1, 2],
    [83.33333333333334, 2],
    [83.4, 3],
    [100.00000000000001, 3],
  ])('%d is shown as level %i: halves go down', (delivery, level) => {
    expect(foundLevelOf(delivery, method)).toBe(level);
  });

  test('the weights of a sum can be followed line by line', () => {
    const found = covered([
      makeFinding({ levels: [1], sourceId: 'a', date: '2022-06-30' }),
      makeFinding({ levels: [2], sourceId: 'b', date: '2021-06-30' }),
      makeFinding({ levels: [0], sourceId: 'c', observer: 'ngo', sourceKind: 'ngo-report' }),
    ]);
    const lines = found.clusters.map(({ level, deliveryWeight: { before, factor, weight } }) => {
      expect(weight).toBe(before * factor);
      return { level, weight };
    });
    const sum = lines.reduce((total, line) => total + line.weight * line.level, 0);
    const weights = lines.reduce((total, line) => total + line.weight, 0);
    expect((100 * sum) / (3 * weights)).toBeCloseTo(found.delivery, 12);
  });
});

describe('what stands beside it', () => {
  test('over 36 months without news is stale', () => {
    const stale = (date: string) => covered([makeFinding({ date })]).isStale;
    expect(stale('2019-06-30')).toBe(true); // 1,096 days: 36.008 months
    expect(stale('2019-07-01')).toBe(false); // 1,095 days: 35.975 months
  });

  test('the age runs from the newest counted finding, not from a letter of the state', () => {
    const found = covered([makeFinding({ date: '2022-01-01' }), { ...letter(3) }]);
    expect(found.ageMonths).toBeCloseTo(180 / 30.4375, 12);
  });

  test('progress seen by one observer is no dispute', () => {
    const findings = [
      makeFinding({ levels: [0], date: '2021-06-30', sourceId: 'a' }),
      makeFinding({ levels: [3], date: '2022-06-30', sourceId: 'b' }),
    ];
    expect(covered(findings).conflict).toBe(0);
  });

  test('two observers three levels apart dispute it, within 24 months', () => {
    const ngo = (date: string) =>
      makeFinding({ levels: [3], date, sourceId: 'n', observer: 'ngo', sourceKind: 'ngo-report' });
    const un = makeFinding({ levels: [0], date: '2022-06-30', sourceId: 'u' });
    // Masses 1 and 0.8: variance 0.8/1.8² of the whole scale, times 4.
    expect(covered([un, ngo('2021-01-01')]).conflict).toBeCloseTo((4 * 0.8) / 1.8 ** 2, 12);
    expect(covered([un, ngo('2021-01-01')]).isContested).toBe(true);
    expect(covered([un, ngo('2020-06-29')]).conflict).toBe(0);
  });

  test('what one class of observer saw on one day is one view, as heavy as the heaviest of it', () => {
    const findings = [
      makeFinding({ levels: [3], date: '2022-06-30', sourceId: 'a' }),
      makeFinding({
        ...{ levels: [0], date: '2022-06-30', sourceId: 'b' },
        sourceKind: 'press-release',
      }),
      makeFinding({
        ...{ levels: [0], date: '2022-06-30', sourceId: 'n' },
        ...{ observer: 'ngo', sourceKind: 'ngo-report' },
      }),
    ];
    // The UN's two, of masses 1 and 0.6, say 1/1.6 of the scale with mass 1; the NGO nothing, with 0.8.
    const expected = (4 * 0.8 * (1 / 1.6) ** 2) / 1.8 ** 2;
    expect(covered(findings).conflict).toBeCloseTo(expected, 12);
  });

  test('the claim gap sets the state against everybody else', () => {
    const found = covered([letter(3), makeFinding({ levels: [1] })]);
    expect(found.claimGap).toEqual({
      stated: expect.closeTo(3, 12),
      found: expect.closeTo(1, 12),
      gap: expect.closeTo(2, 12),
    });
  });

  test('what the state admits is part of what it reports', () => {
    const found = covered([letter(3, 'a'), letter(0, 'b'), makeFinding({ levels: [1] })]);
    expect(found.claimGap?.stated).toBeCloseTo(1.5, 12);
    expect(found.claimGap?.gap).toBeCloseTo(0.5, 12);
  });

  test.each<[string, readonly FindingInput[]]>([
    ['the state is silent', [makeFinding()]],
    ['everybody else is', [letter(0)]],
  ])('there is no gap where %s', (_rule, findings) => {
    expect(covered(findings).claimGap).toBeNull();
  });
});

describe('a commitment is due', () => {
  test.each<[string, string | null, boolean]>([
    ['without a deadline', null, true],
    ['on the day of its deadline', '2022-06-30', true],
    ['after a month has passed in full', '2022-06', true],
    ['not before the deadline', '2022-07-01', false],
    ['not within the year that is the deadline', '2022', false],
  ])('%s', (_rule, deadline, answer) => {
    expect(scoreCommitment(makeCommitment({ deadline }), asOf, method).isDue).toBe(answer);
  });
});
