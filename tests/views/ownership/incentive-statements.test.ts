import { describe, expect, test } from 'vitest';
import { makeActor, makeCommitments, makeIncentive } from '../make-records.ts';
import { sentencesOn, weigh } from './weigh.ts';

const own = { strategyId: 'plan' } as const;

describe('the incentives of those who answer for a strategy', () => {
  const ministry = makeActor({ id: 'ministry', name: 'Ministry of Defence' });
  const commitments = makeCommitments([null], own);

  test('speak against it where a named actor has reasons against', () => {
    // Economic −3/(2 + 3) = −0.6, political 0: half the lower and half the mean is −0.45.
    const actors = [{ ...ministry, incentives: [makeIncentive()] }];
    expect(sentencesOn(weigh({ commitments, actors }), 'against', 'incentives')).toEqual([
      'What is recorded of what Ministry of Defence, named in one of its commitments, stands to gain weighs against protecting civilians: balance −0.45 on a scale from −1 against to 1 toward.',
    ]);
  });

  test('speak for it where both kinds pull toward', () => {
    // Both domains 0.6, so the actor and the country stand at 0.6.
    const incentives = (['political', 'economic'] as const).map((domain) =>
      makeIncentive({ id: domain, domain, effect: 'toward' }),
    );
    const actors = [{ ...ministry, incentives }];
    expect(sentencesOn(weigh({ commitments, actors }), 'for', 'incentives')).toEqual([
      'What is recorded of what Ministry of Defence, named in one of its commitments, stands to gain weighs toward protecting civilians: balance +0.60 on a scale from −1 against to 1 toward.',
      'Over all the state’s security actors on record, by role, recorded incentives weigh toward protecting civilians: balance 0.60.',
    ]);
  });

  test('are not known where the named actor has none on record', () => {
    const weighing = weigh({ commitments, actors: [ministry] });
    expect(sentencesOn(weighing, 'unknown', 'incentives')[0]).toBe(
      'Nothing is recorded of what Ministry of Defence, named in one of its commitments, stands to gain.',
    );
  });

  test('include the actor on which civilians depend first, and say that it is not named', () => {
    const weighing = weigh({ commitments, actors: [makeActor({ incentives: [makeIncentive()] })] });
    expect(sentencesOn(weighing, 'against', 'incentives')[0]).toContain(
      'What is recorded of what Army, on which civilians at risk depend first, though its commitments do not name it, stands to gain weighs against',
    );
    expect(sentencesOn(weighing, 'unknown', 'incentives')[0]).toContain('name no security actor');
  });

  test('leave out an actor of a smaller role that is not named', () => {
    const role = { value: 2, reason: 'For a test.', coder: 'd' } as const;
    const actors = [makeActor({ role, incentives: [makeIncentive()] })];
    expect(sentencesOn(weigh({ commitments, actors }), 'against', 'incentives')).toEqual([]);
  });
});
