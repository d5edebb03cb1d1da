import { describe, expect, test } from 'vitest';
import type { Dataset } from '#model/dataset.ts';
import { toMethodExamples } from '#views/method/method-examples.ts';
import {
  makeActor,
  makeCheck,
  makeClaim,
  makeCommitment,
  makeCommitments,
  makeCountry,
  makeFinding,
  makeIncentive,
  scoreRecords,
} from '../make-records.ts';

function toExamples(given: Partial<Dataset>) {
  const { dataset, scores, registry } = scoreRecords(given);
  return toMethodExamples(dataset, scores, registry);
}

describe('the worked examples of the method', () => {
  test('take the sum of a commitment from its record', () => {
    const commitment = makeCommitment({ id: 'sdn-joint-force-12000', findings: [makeFinding()] });
    expect(toExamples({ commitments: [commitment] }).delivery).toMatchObject({
      address: 'commitments/sdn-joint-force-12000/',
      sum: { totalProduct: '1.000', totalWeight: '1.000', delivery: '33.3' },
    });
  });

  test('take a country’s mean from its commitments', () => {
    const { sentences } = toExamples({ commitments: makeCommitments([0, 1, 1, 1, 3]) });
    // (0 + 33.3 + 33.3 + 33.3 + 100) / 5
    expect(sentences['sets']?.sentence).toMatch(
      /^Sudan: the deliveries of its 5 commitments that are due and covered add up to 200\.0; divided by 5 that is 40\.0, with a 90% interval of \d+\.\d to \d+\.\d\.$/,
    );
  });

  test('take a verdict from the checks of a claim, and a balance from an actor', () => {
    const { sentences } = toExamples({
      claims: [
        makeClaim({ id: 'sdn-claim-mechanism-formed', checks: [makeCheck({ verdict: 'partly' })] }),
      ],
      actors: [makeActor({ id: 'sdn-saf', incentives: [makeIncentive()] })],
    });
    expect(sentences['claims']?.sentence).toBe(
      '“The force is deployed.”: partly (weight 1.00). The verdict is partly.',
    );
    // −3 / 5 and nothing political: ½ · −0.6 + ½ · −0.3.
    expect(sentences['incentives']?.sentence).toBe(
      'Army: political 0.00, economic −0.60; half the mean plus half the lower is −0.45.',
    );
  });

  test('show no figure that is withheld', () => {
    const { sentences } = toExamples({ commitments: makeCommitments([3, 3]) });
    expect(sentences['sets']).toBeUndefined();
  });

  test('leave out what is no longer on record', () => {
    expect(toExamples({ countries: [makeCountry('TCD', 'Chad')] })).toEqual({
      delivery: null,
      sentences: {},
    });
  });
});
