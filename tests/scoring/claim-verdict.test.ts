import { describe, expect, test } from 'vitest';
import type { Verdict } from '#model/records.generated.ts';
import { scoreClaim } from '#scoring/claim-verdict.ts';
import type { CheckInput } from '#scoring/inputs.ts';
import { day, makeCheck } from './make-evidence.ts';
import { readMethod } from './read-method.ts';

const method = readMethod();
const asOf = day('2022-06-30');
const score = (checks: readonly CheckInput[]) => scoreClaim({ checks }, asOf, method);

describe('scoreClaim', () => {
  test.each<[string, readonly CheckInput[], string]>([
    ['nobody has checked', [], 'no-checks'],
    ['the check is dated later', [makeCheck({ date: '2022' })], 'no-checks'],
    ['the check is undated', [makeCheck({ date: null })], 'no-checks'],
    ['the state checked itself', [makeCheck({ observer: 'host-state' })], 'host-state-only'],
  ])('is unchecked where %s', (_rule, checks, reason) => {
    expect(score(checks)).toMatchObject({ kind: 'unchecked', reason });
  });

  test.each<[string, readonly Verdict[], Verdict]>([
    ['of two coders the lower holds', ['substantiated', 'partly'], 'partly'],
    ['of three the middle one', ['substantiated', 'contradicted', 'partly'], 'partly'],
    [
      'the first coder does not decide',
      ['substantiated', 'contradicted', 'contradicted'],
      'contradicted',
    ],
  ])('merges codings of a check: %s', (_rule, verdicts, verdict) => {
    expect(score([makeCheck({ verdicts })])).toMatchObject({ kind: 'checked', verdict });
  });

  test('the range is of checks that weigh something', () => {
    const checks = [
      makeCheck({ verdicts: ['partly'] }),
      makeCheck({ verdicts: ['unsubstantiated'], observer: 'press', sourceKind: 'news' }),
      makeCheck({ verdicts: ['substantiated'], observer: 'host-state' }),
    ];
    const found = score(checks);
    expect(found).toMatchObject({
      verdict: 'partly',
      lowest: 'unsubstantiated',
      highest: 'partly',
    });
    expect(found.checks.map(({ weight }) => weight)).toEqual([1, 0.4, 0]);
  });

  const press = { observer: 'press', sourceKind: 'news' } as const;
  test.each<[string, readonly CheckInput[], Verdict, boolean]>([
    [
      'the United Nations on either side, 1 of 2',
      [makeCheck({ verdicts: ['substantiated'] }), makeCheck({ verdicts: ['contradicted'] })],
      'contradicted',
      true,
    ],
    [
      'the press twice below, 0.4 + 0.4 of 1.6, and an NGO above, 0.8',
      [
        makeCheck({ verdicts: ['contradicted'], ...press }),
        makeCheck({ verdicts: ['unsubstantiated'], ...press }),
        makeCheck({ verdicts: ['substantiated'], observer: 'ngo', sourceKind: 'ngo-report' }),
      ],
      'unsubstantiated',
      true,
    ],
    [
      'the United Nations below, 1 of 1.4, and the press above',
      [
        makeCheck({ verdicts: ['contradicted'] }),
        makeCheck({ verdicts: ['substantiated'], ...press }),
      ],
      'contradicted',
      false,
    ],
    ['all of one mind', [makeCheck(), makeCheck()], 'substantiated', false],
  ])('knows where both sides weigh alike: %s', (_rule, checks, verdict, isBalanced) => {
    expect(score(checks)).toMatchObject({ verdict, isBalanced });
  });

  test('the order of checks moves nothing', () => {
    const checks = (['contradicted', 'partly', 'substantiated', 'partly'] as const).map((verdict) =>
      makeCheck({ verdicts: [verdict] }),
    );
    const forward = score(checks);
    const backward = score(checks.toReversed());
    expect({ ...backward, checks: [] }).toEqual({ ...forward, checks: [] });
  });
});
