import { describe, expect, test } from 'vitest';
import { countEvidence } from '#scoring/audit/evidence-count.ts';
import { toPartScores } from '#scoring/audit/state-parts.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { scoreState } from '#scoring/state-score.ts';
import { makeFinding } from '../make-evidence.ts';
import { makeState, makeSetCommitment } from '../make-state.ts';
import { readMethod } from '../read-method.ts';

const method = readMethod();
const asOf = getIsoDay('2022-01-01');

describe('the published scores of a country', () => {
  test('are null where the method withholds them, whatever was computed', () => {
    const score = scoreState(makeState({ commitments: [makeSetCommitment()] }), asOf, method);
    expect(score.country.delivery.status).toBe('withheld');
    expect(toPartScores(score)).toEqual({
      delivery: null,
      incentives: null,
      design: null,
      risk: null,
      credibility: null,
      protectionGap: null,
    });
  });
});

test('a country on which nothing is on record has no evidence, and no mean of it', () => {
  expect(countEvidence(scoreState(makeState(), asOf, method))).toEqual({
    commitments: 0,
    findings: 0,
    sources: 0,
    meanMass: null,
  });
});

test('evidence is counted over what is due and covered, a document once', () => {
  const findings = [
    makeFinding({ date: '2022-01-01', sourceId: 'report' }),
    makeFinding({ date: '2021-01-01', sourceId: 'report' }),
    makeFinding({ date: '2021-01-01', sourceId: 'letter', observer: 'host-state' }),
  ];
  const commitments = [
    makeSetCommitment({ id: 'one', findings }),
    makeSetCommitment({ id: 'two', findings: [makeFinding({ sourceId: 'other' })] }),
    makeSetCommitment({ id: 'nobody looked' }),
  ];
  const counted = countEvidence(scoreState(makeState({ commitments }), asOf, method));
  // Each covered commitment rests on one report of the UN of the day itself: mass 1.
  expect(counted).toEqual({ commitments: 3, findings: 4, sources: 2, meanMass: 1 });
});
