import { expect, test } from 'vitest';
import { toSampleFinding } from '#validation/new-record/sample-finding.ts';
import { makeCommitment, makeFinding } from '../../views/make-records.ts';

test('the sample of a finding bears the next free number', () => {
  const findings = ['force-f2', 'force-f10'].map((id) => makeFinding({ id }));
  const commitments = [makeCommitment({ id: 'force', findings })];
  expect(toSampleFinding({ commitments }, 'force')).toContain('"id": "force-f11"');
  expect(toSampleFinding({ commitments: [] }, 'force')).toContain('"id": "force-f1"');
});
