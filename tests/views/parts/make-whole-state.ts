import type { Dataset } from '#model/dataset.ts';
import { makeBasis, makeTable, makeTree } from '../../scoring/indicators/small-basis.ts';
import {
  makeActor,
  makeCommitments,
  makeIncentive,
  makeRisk,
  makeStrategy,
  scoreRecords,
} from '../make-records.ts';

const judged = { value: 1, reason: 'As far as the text shows.', coder: 'd' } as const;
const criteria = [
  'specific-acts',
  'budget',
  'monitoring-and-access',
  'communities-consulted',
  'accountability-of-own-forces',
  'conditions-not-dates',
] as const;

/** Nine killed of a million people, placed between 0 and 99: log 10 / log 100 = 0.5. */
const basis = makeBasis(
  makeTree(),
  makeTable({ deaths: { SDN: { 2022: 9 } }, people: { SDN: { 2022: 1_000_000 } } }),
);

/**
 * Sudan with every part of a score, all to be worked by hand:
 * delivery 33.3, five commitments carried out only minimally;
 * design 100 · 6 / (2 · 8) = 37.5, six items judged 1, no target and no deadline, two items unknown;
 * incentives: political 2/4 = 0.5, economic −2/4 = −0.5, I = ½ · −0.5 + ½ · 0 = −0.25, I100 37.5;
 * risk: figures 0.5, facts 1 − (1 − ½) = 0.5, together 50;
 * credibility 33.3^0.5 · 37.5^0.3 · 37.5^0.2 = √(33.33 · 37.5) = 35.36; gap 50 · 64.64 / 100 = 32.32.
 */
export function scoreWholeState(given: Partial<Dataset> = {}) {
  return scoreRecords(
    {
      strategies: [
        makeStrategy({ design: criteria.map((criterion) => ({ criterion, ...judged })) }),
      ],
      commitments: makeCommitments([1, 1, 1, 1, 1], { strategyId: 'plan' }),
      actors: [
        makeActor({
          incentives: [
            makeIncentive({ id: 'i1', domain: 'political', effect: 'toward', strength: 2 }),
            makeIncentive({ id: 'i2', domain: 'economic', effect: 'against', strength: 2 }),
          ],
        }),
      ],
      risks: [makeRisk({ date: '2024-06-30', severity: 3 })],
      ...given,
    },
    basis,
  );
}
