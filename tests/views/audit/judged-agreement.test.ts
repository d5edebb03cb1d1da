import { describe, expect, test } from 'vitest';
import { toJudgedFields } from '#scoring/audit/judged-units.ts';
import { measureReliability } from '#scoring/audit/reliability-book.ts';
import type { RoundAgreement } from '#scoring/audit/round-agreement.ts';
import {
  keepFarJudgements,
  listJudgedDisputes,
  toJudgedDisputeCsv,
} from '#views/audit/judged-disputes.ts';
import {
  describeJudgedRounds,
  describeRounds,
  toGroupCsv,
  toJudgedFigure,
  toJudgedRoundFigure,
  toRoundFigure,
} from '#views/audit/judged-figure.ts';
import { file, loadMinimal } from '../../dataset/minimal-data.ts';
import { readMethod } from '../../scoring/read-method.ts';

const method = readMethod();
const { reliability } = method;
const rows = `item,field,value,sure,reason
sdn-army,role,2,yes,
sdn-army-i1,effect,toward,no,Both ways.
sdn-plan,budget,0,yes,
sdn-risk-001,severity,1,yes,
`;
const { dataset, problems } = loadMinimal(file('judgements/b.csv', rows));
if (dataset === null) throw new Error(JSON.stringify(problems));
const nameOf = (iso3: string) => iso3;

describe('disputed judgements', () => {
  const lists = listJudgedDisputes(dataset, nameOf);

  test('are those with different values, by field', () => {
    expect(lists.map(({ field, lines }) => `${field} ${String(lines[0]?.range)}`)).toEqual([
      'severity 2',
      'role 1',
      'effect 2',
      'budget 1',
    ]);
  });

  test('are listed on the page, the ten furthest of each field', () => {
    const [severities] = lists;
    const [line] = severities?.lines ?? [];
    if (line === undefined) throw new Error('Nobody differs.');
    const many = { field: 'severity', lines: Array.from({ length: 12 }, () => line) } as const;
    expect(keepFarJudgements([many])[0]?.lines).toHaveLength(10);
    expect(keepFarJudgements(lists)).toEqual(lists);
  });

  test('are all in the download, a line a value with its reason', () => {
    const lines = toJudgedDisputeCsv(lists).split('\r\n');
    expect(lines[0]).toBe('field,item,country,stepsApart,coder,value,counts,reason,about');
    expect(lines[1]).toBe(
      'severity,sdn-risk-001,SDN,2,d,3,true,159 killed.,"At least 159 killed, and 183,000 displaced."',
    );
    expect(lines).toHaveLength(10);
  });
});

const toRound = (
  country: string | null,
  panel: RoundAgreement['panel'],
  round: number | null,
  alpha: number,
): RoundAgreement => ({
  ...{ field: 'level', country, panel, round, coders: ['a', 'b'] },
  agreement: {
    alpha: { kind: 'alpha', alpha, observed: 0, expected: 1, units: 9, pairableValues: 18 },
    interval: { low: alpha - 0.1, high: alpha + 0.1, replicates: 2000 },
    reliance: 'reliable',
    pairs: { pairs: 9, differing: 1 },
    codingError: undefined,
  },
});

describe('the figure of rounds', () => {
  const rounds = [
    {
      round: 2,
      agreements: [
        toRound(null, 'before', 2, 0.8),
        toRound(null, 'before-blind', 2, 0.94),
        toRound(null, 'round', 2, 0.96),
        toRound(null, 'all-blind', null, 0.9),
        toRound('SOM', 'before', 2, 0.71),
        toRound('SOM', 'round', 2, 0.9),
      ],
    },
    {
      round: 4,
      agreements: [toRound(null, 'before', 4, 0.86), toRound(null, 'round', 4, 0.95)],
    },
  ];

  test('sets the newest coders beside those before them, and beside those of these who worked blind', () => {
    expect(describeRounds(rounds.slice(0, 1))).toBe(
      'On what round 2 coded afresh its coders agree on levels at 0.96; those before it at 0.80, the blind ones among them at 0.94',
    );
    expect(describeRounds(rounds)).toBe(
      'On what round 4 coded afresh its coders agree on levels at 0.95; those before it at 0.86',
    );
    expect(describeRounds([])).toBe('What was coded afresh, round by round');
  });

  test('has a line for each set of coders, and a group a round and a country, the newest round first', () => {
    const figure = toRoundFigure(rounds, nameOf, reliability);
    expect(figure?.table.rows.map(({ label }) => label).slice(0, 4)).toEqual([
      'Level of a finding, before round 4 (A, B)',
      'Level of a finding, round 4 (A, B)',
      'Level of a finding, before round 2 (A, B)',
      'Level of a finding, before round 2, blind coders alone (A, B)',
    ]);
    expect(figure?.table.rows).toHaveLength(8);
    expect(toRoundFigure([], nameOf, reliability)).toBeNull();
  });
});

describe('the figure of judgements coded afresh', () => {
  const rounds = [
    { ...toRound(null, 'beside-first', 2, 0.41), field: 'strength' },
    { ...toRound(null, 'round', 3, 0.83), field: 'strength' },
    { ...toRound(null, 'beside-first', 3, 0.55), field: 'strength' },
    { ...toRound(null, 'beside-first', 2, 0.24), field: 'accountability-of-own-forces' },
  ] as const;

  test('sets the last round beside the one before, field by field', () => {
    expect(describeJudgedRounds(rounds)).toBe(
      'Judged afresh: Strength of an incentive 0.83, before 0.41',
    );
    expect(describeJudgedRounds([])).toBe('What was judged afresh, round by round');
  });

  test('has a line for each round, with its coders', () => {
    expect(toJudgedRoundFigure(rounds, reliability)?.table.rows.map(({ label }) => label)).toEqual([
      'Strength of an incentive, round 2, beside the first coder (A, B)',
      'Strength of an incentive, round 3 (A, B)',
      'Strength of an incentive, round 3, beside the first coder (A, B)',
      'Design: accountability of own forces, round 2, beside the first coder (A, B)',
    ]);
    expect(toJudgedRoundFigure([], reliability)).toBeNull();
  });
});

describe('agreement on judgements', () => {
  const fields = toJudgedFields(dataset).map((coded) => measureReliability(coded, method));

  test('has a figure only where something can be measured', () => {
    // One risk, one actor, one incentive: two different values each, so alpha is 1 − 1/1 = 0.
    const labels = toJudgedFigure(fields, reliability)?.table.rows.map(({ label }) => label);
    expect(labels).toContain('Severity of a threat');
    expect(labels).not.toContain('Strength of an incentive');
    expect(toJudgedFigure([], reliability)).toBeNull();
  });

  test('is in the download by field, country and theme', () => {
    const lines = toGroupCsv(fields).split('\r\n');
    expect(lines[0]).toMatch(/^field,group,of,alpha,low,high/);
    expect(lines).toContainEqual(expect.stringMatching(/^severity,country,SDN,0,/));
  });
});
