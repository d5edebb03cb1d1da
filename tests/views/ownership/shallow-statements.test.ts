import { describe, expect, test } from 'vitest';
import {
  makeCheck,
  makeClaim,
  makeCommitment,
  makeCommitments,
  makeEpisode,
  makeFinding,
  makeSource,
} from '../make-records.ts';
import { sentencesOn, weigh } from './weigh.ts';

const own = { strategyId: 'plan' } as const;

describe('the legs of the flag', () => {
  const commitments = makeCommitments([null], own);

  test('speak against it where it was made for those who decide on a mission', () => {
    const weighing = weigh({ commitments, episodes: [makeEpisode()] });
    expect(sentencesOn(weighing, 'against', 'early')).toEqual([
      'Half of its commitments or more, 1 of 1, were made to an external audience around a decision on a mission.',
    ]);
  });

  test('speak for it where no decision was near', () => {
    expect(sentencesOn(weigh({ commitments }), 'for', 'early')).toEqual([
      'Under half of its commitments, 0 of 1, were made to an external audience around a decision on a mission.',
    ]);
  });

  test.each([
    ['contradicted', 'against', '100% are unsubstantiated or contradicted, half or more.'],
    ['substantiated', 'for', '0% are unsubstantiated or contradicted, under half.'],
  ] as const)('by three claims found %s, speak %s it', (verdict, side, words) => {
    const claims = ['a', 'b', 'c'].map((id) =>
      makeClaim({ id, checks: [makeCheck({ id: `${id}-k1`, verdict })] }),
    );
    expect(sentencesOn(weigh({ commitments, claims }), side, 'shallow')).toEqual([
      `Of 3 checked claims of the state since, ${words}`,
    ]);
  });

  test('leave open what two claims or one claim gap would say', () => {
    const claims = ['a', 'b'].map((id) =>
      makeClaim({ id, checks: [makeCheck({ id: `${id}-k1`, verdict: 'contradicted' })] }),
    );
    // The state says full, the United Nations found nothing: a gap of three levels, on one commitment.
    const letter = makeSource({ id: 'letter', kind: 'state-letter' });
    const findings = [
      makeFinding({ id: 'said', level: 3, observer: 'host-state', source: letter }),
      makeFinding({ id: 'found', level: 0 }),
    ];
    const weighing = weigh({ commitments: [makeCommitment({ ...own, findings })], claims });
    expect(sentencesOn(weighing, 'against', 'shallow')).toEqual([]);
    expect(sentencesOn(weighing, 'unknown', 'shallow').slice(0, 2)).toEqual([
      'The median difference between what the state reports and what others found is 3.0 levels, over 1 commitment; 3 are needed to judge by.',
      'Of the state’s claims since, 2 were checked; 3 are needed to judge by.',
    ]);
  });

  test('say once that the flag is raised, where gate and legs hold', () => {
    // Eight commitments to the Council before a decision, none kept; three claims contradicted.
    const weighing = weigh({
      commitments: makeCommitments([0, 0, 0, 0, 0, 0, 0, 0], own),
      episodes: [makeEpisode()],
      claims: ['a', 'b', 'c'].map((id) =>
        makeClaim({ id, checks: [makeCheck({ id: `${id}-k1`, verdict: 'contradicted' })] }),
      ),
    });
    expect(sentencesOn(weighing, 'against', 'shallow')).toContain(
      'The shallow-commitment flag is raised.',
    );
  });

  test('say that it is not raised where as much was kept', () => {
    const weighing = weigh({ commitments: makeCommitments([3, 3, 3, 3, 3], own) });
    expect(sentencesOn(weighing, 'for', 'shallow')).toEqual([
      'The shallow-commitment flag is not raised, though enough was checked and enough time has passed.',
    ]);
  });
});
