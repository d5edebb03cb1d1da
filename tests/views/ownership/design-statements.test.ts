import { describe, expect, test } from 'vitest';
import type { DesignValue } from '#model/records.generated.ts';
import { makeCommitments, makeRisk, makeStrategy } from '../make-records.ts';
import { sentencesOn, weigh } from './weigh.ts';

const own = { strategyId: 'plan' } as const;
const judge = (criterion: DesignValue['criterion'], value: DesignValue['value']) =>
  ({ criterion, value, reason: 'For a test.', coder: 'd' }) satisfies DesignValue;

describe('the design of a strategy', () => {
  test('speaks item by item, as each is met in full, in part or not', () => {
    const design = [
      judge('specific-acts', 2),
      judge('communities-consulted', 1),
      judge('budget', 0),
      judge('monitoring-and-access', 'unknown'),
    ];
    const weighing = weigh({}, makeStrategy({ design }));
    expect(sentencesOn(weighing, 'for', 'design')).toEqual([
      'In its design, met in full: specific acts.',
      'In its design, met in part: communities consulted.',
    ]);
    expect(sentencesOn(weighing, 'against', 'design')).toEqual(['In its design, not met: budget.']);
    expect(sentencesOn(weighing, 'unknown', 'design')[0]).toContain('7 of 10 items are unknown');
  });

  test.each([
    [2, 'for', 'Its design is 67 of 100, at or over the 40 from which'],
    [0, 'against', 'Its design is 0 of 100, under the 40 from which'],
  ] as const)('by its score, six items at %s speaking %s it', (value, side, words) => {
    // Six judged items; of the computed ones targets, deadlines and body are 0 of 2 over three commitments,
    // threats unknown: 100 × 12 / (2 × 9) = 67, or 0.
    const design = (
      [
        'specific-acts',
        'budget',
        'monitoring-and-access',
        'communities-consulted',
        'accountability-of-own-forces',
        'conditions-not-dates',
      ] as const
    ).map((criterion) => judge(criterion, value));
    const namesBody = { value: false, reason: 'For a test.', coder: 'd' } as const;
    const commitments = makeCommitments([null, null, null], { ...own, namesBody });
    const weighing = weigh({ commitments }, makeStrategy({ design }));
    expect(sentencesOn(weighing, side, 'design').join(' ')).toContain(words);
  });

  test('speaks for the threats that its themes answer, and against for those that they do not', () => {
    const risks = (['state-forces', 'digital-or-information'] as const).map((threat) =>
      makeRisk({ id: threat, threat, date: '2019-06-01' }),
    );
    const weighing = weigh({ commitments: makeCommitments([null], own), risks });
    expect(sentencesOn(weighing, 'for', 'design')).toEqual([
      'By their themes its commitments answer 1 of 2 classes of threat on record in the three years before its first commitment: state forces.',
    ]);
    expect(sentencesOn(weighing, 'against', 'design')).toEqual([
      'By their themes its commitments do not answer 1 of 2 classes of threat on record in the three years before its first commitment: digital or information threats.',
    ]);
  });
});
