import { describe, expect, test } from 'vitest';
import type { Commitment, Finding, FindingReading, Incentive, Source } from '#model/dataset.ts';
import {
  toAccessDenials,
  toActorInput,
  toClaimInput,
  toCommitmentInput,
  toFindingInput,
  toRiskFactInput,
  toStrategyInput,
} from '#scoring/from-records.ts';

const place = { file: 'data/x.json', line: 1 };
const record = { id: 'r', country: 'SDN', place };
const source: Source = {
  ...record,
  title: 'Report',
  publisher: 'United Nations',
  kind: 'sg-report',
  access: 'full',
};

function reading(level: FindingReading['level'], reversed = false): FindingReading {
  return { coder: 'b', level, reversed, reason: null, place };
}

function finding(given: Partial<Finding> = {}): Finding {
  return {
    id: 'f1',
    date: '2021-03',
    finding: 'Seen.',
    level: 1,
    direction: 'supports',
    observer: 'un',
    coder: 'a',
    source,
    readings: [],
    place,
    ...given,
  };
}

function commitment(given: Partial<Commitment> = {}): Commitment {
  return {
    ...record,
    statement: 'Will protect.',
    madeOn: '2020-05-21',
    madeTo: 'security-council',
    instrument: source,
    tiers: [2],
    theme: 'physical-protection',
    responsibleActor: 'Government',
    strategyId: null,
    findings: [],
    ...given,
  };
}

describe('a finding', () => {
  test('carries every level that a coder could tell, the first coder’s first', () => {
    const { levels } = toFindingInput(finding({ readings: [reading(0), reading(null)] }));
    expect(levels).toEqual([1, 0]);
  });

  test.each<[string, Partial<Finding>, boolean]>([
    ['both further coders', { readings: [reading(0, true), reading(0, true)] }, true],
    ['one of the two', { readings: [reading(0, true), reading(0)] }, false],
    ['the first coder alone', { reversed: true }, true],
    ['two of three', { reversed: true, readings: [reading(0, true), reading(0)] }, true],
    ['one of three', { reversed: false, readings: [reading(0, true), reading(0)] }, false],
    ['nobody', {}, false],
  ])('is reversed if %s say so', (_rule, given, reversed) => {
    expect(toFindingInput(finding(given)).reversed).toBe(reversed);
  });
});

describe('a commitment', () => {
  test('weighs 1, is no enactment and has no deadline unless the record says so', () => {
    expect(toCommitmentInput(commitment())).toMatchObject({
      weight: 1,
      isLegalAct: false,
      deadline: null,
      hasTarget: false,
      namesBody: null,
      madeTo: 'security-council',
    });
  });

  test('carries what was judged of it', () => {
    const judged = { reason: 'So it says.', coder: 'd' as const };
    const found = toCommitmentInput(
      commitment({
        weight: { value: 2, ...judged },
        legalAct: { value: true, ...judged },
        namesBody: { value: false, ...judged },
        deadline: '2021',
        target: '12,000 personnel',
        findings: [finding()],
      }),
    );
    expect(found).toMatchObject({
      weight: 2,
      isLegalAct: true,
      namesBody: false,
      deadline: '2021',
      hasTarget: true,
    });
    expect(found.findings).toHaveLength(1);
  });

  test('with a date that is none throws: the check should have refused it', () => {
    expect(() => toCommitmentInput(commitment({ madeOn: '2020-02-30' }))).toThrow('2020-02-30');
  });
});

test('a claim carries its checks with every coder’s verdict', () => {
  const check = {
    id: 'k1',
    date: '2021',
    finding: 'Not so.',
    verdict: 'partly' as const,
    observer: 'ngo' as const,
    coder: 'a' as const,
    source,
    readings: [{ coder: 'b' as const, verdict: 'contradicted' as const, reason: null, place }],
    place,
  };
  const claim = {
    ...record,
    statement: 'Done.',
    madeOn: '2020-07-18',
    madeTo: 'public' as const,
    source,
    checks: [check],
  };
  expect(toClaimInput(claim)).toEqual({
    id: 'r',
    madeOn: '2020-07-18',
    checks: [
      {
        id: 'k1',
        date: '2021',
        verdicts: ['partly', 'contradicted'],
        observer: 'ngo',
        sourceKind: 'sg-report',
      },
    ],
  });
});

describe('an incentive', () => {
  const incentive = (kind: Source['kind'], isHostStatesOwn: boolean): Incentive => ({
    id: 'i1',
    domain: 'political',
    factor: 'Elections',
    effect: 'toward',
    strength: 2,
    rationale: 'Votes.',
    source: { ...source, kind, isHostStatesOwn },
    place,
  });

  test.each<[string, Source['kind'], boolean, boolean]>([
    ['a letter of the state is its own word', 'state-letter', false, true],
    ['a press release of its own too', 'press-release', true, true],
    ['that of somebody else is not', 'press-release', false, false],
    ['nor is a report', 'sg-report', true, false],
  ])('%s', (_rule, kind, isOwn, answer) => {
    const incentives = [incentive(kind, isOwn)];
    const found = toActorInput({ ...record, name: 'Army', kind: 'army', incentives });
    expect(found.roleWeight).toBeNull();
    expect(found.incentives[0]).toMatchObject({
      date: null,
      until: null,
      restsOnStatesWord: answer,
    });
  });
});

test('what nobody judged stays unknown', () => {
  const risk = {
    ...record,
    date: '2021-01',
    threat: 'intercommunal' as const,
    finding: 'Killed.',
    source,
  };
  expect(toRiskFactInput(risk)).toEqual({
    id: 'r',
    date: '2021-01',
    threat: 'intercommunal',
    severity: null,
  });
  const judged = { reason: 'So it says.', coder: 'd' as const };
  const strategy = {
    ...record,
    title: 'Plan',
    kind: 'national-poc-plan' as const,
    status: 'adopted' as const,
    purpose: 'To protect.',
    sources: [source],
    missionIds: [],
    design: [
      { criterion: 'budget' as const, value: 'unknown' as const, ...judged },
      { criterion: 'specific-acts' as const, value: 2 as const, ...judged },
    ],
  };
  expect(toStrategyInput(strategy)).toEqual({
    id: 'r',
    kind: 'national-poc-plan',
    date: null,
    design: { 'specific-acts': 2 },
  });
});

test('only monitors kept out count against certainty', () => {
  const fact = { ...record, date: '2021', finding: 'Kept out.', source };
  const facts = [
    { ...fact, kind: 'monitors-denied' as const },
    { ...fact, kind: 'mission-restricted' as const },
  ];
  expect(toAccessDenials(facts)).toEqual([{ date: '2021' }]);
});
