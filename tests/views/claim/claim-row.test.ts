import { describe, expect, test } from 'vitest';
import type { Check } from '#model/dataset.ts';
import { toClaimRow } from '#views/claim/claim-row.ts';
import { makeCheck, makeClaim, makeSource, scoreRecords } from '../make-records.ts';

const ngo = makeSource({ id: 'ngo', kind: 'ngo-report' });

function findDecisive(checks: readonly Check[]): string | null {
  const claim = makeClaim({ checks });
  const { scores, registry } = scoreRecords({ claims: [claim] });
  return toClaimRow(claim, scores, registry).decisive?.id ?? null;
}

describe('toClaimRow', () => {
  test('leads to the claim and names its country', () => {
    const { scores, registry } = scoreRecords({ claims: [makeClaim()] });
    expect(toClaimRow(makeClaim(), scores, registry)).toMatchObject({
      address: 'claims/claim/',
      countryName: 'Sudan',
      verdict: 'unchecked',
      decisive: null,
    });
  });

  test.each<[string, readonly Check[], boolean]>([
    ['on either side', [makeCheck({ verdict: 'partly' }), makeCheck({ id: 'k2' })], true],
    ['on one side', [makeCheck(), makeCheck({ id: 'k2' })], false],
    ['nowhere', [], false],
  ])('says whether the checks balance: weight lies %s', (_rule, checks, isBalanced) => {
    const claim = makeClaim({ checks });
    const { scores, registry } = scoreRecords({ claims: [claim] });
    expect(toClaimRow(claim, scores, registry)).toMatchObject({ isBalanced });
  });

  test.each([
    ['2022-12-11', null],
    ['2022-12-12', 'seen 12 months after the claim'],
    ['2021-12-10', 'seen before the claim was made'],
  ])('says of a check of %s how far it lies from the claim of 11 December 2021', (date, timing) => {
    const claim = makeClaim({ madeOn: '2021-12-11', checks: [makeCheck({ date })] });
    const { scores, registry } = scoreRecords({ claims: [claim] });
    expect(toClaimRow(claim, scores, registry)).toMatchObject({ timing });
  });

  test.each<[string, readonly Check[], string | null]>([
    [
      'the heaviest', // United Nations 1, NGO 0.8
      [makeCheck({ id: 'k1', observer: 'ngo', source: ngo }), makeCheck({ id: 'k2' })],
      'k2',
    ],
    [
      'of two equal ones the newest',
      [makeCheck({ id: 'k1', date: '2023-05' }), makeCheck({ id: 'k2', date: '2022-01-01' })],
      'k1',
    ],
    [
      'never one of another verdict, though it is newer and as heavy',
      [makeCheck({ id: 'k1', verdict: 'partly' }), makeCheck({ id: 'k2', date: '2023-05' })],
      'k1',
    ],
    ['none that weighs nothing', [makeCheck({ observer: 'host-state' })], null],
  ])('shows first the check that decided: %s', (_rule, checks, id) => {
    expect(findDecisive(checks)).toBe(id);
  });
});
