import { compareCounts, isWorse } from '#scoring/backtest/outcome.ts';
import type { ScoredCase } from '#scoring/backtest/score-case.ts';
import { scoreDelivery } from '#scoring/set-delivery.ts';
import type { Registry } from '#views/registry.ts';
import { makeCase, makeMission } from '../../scoring/backtest/make-case.ts';
import { day, makeCommitment, makeFinding } from '../../scoring/make-evidence.ts';
import { readMethod } from '../../scoring/read-method.ts';
import { loadMinimal } from '../../dataset/minimal-data.ts';
import { toRegistry } from '#views/registry.ts';

const method = readMethod();
const asOf = day('2020-12-22');
const years = { before: [2018, 2019], after: [2021, 2022] } as const;

/** The registry of the smallest data set: Sudan and South Sudan. */
export function makeRegistry(): Registry {
  const { dataset } = loadMinimal();
  if (dataset === null) throw new Error('The minimal data set cannot be read.');
  return toRegistry(dataset);
}

/** A case in Sudan of which so many commitments were found at level 1, with civilians killed before and after. */
export function makeScored(given: {
  readonly id: string;
  readonly checked: number;
  readonly before: number;
  readonly after: number;
  readonly isPassedOn?: boolean;
}): ScoredCase {
  const { id, checked, before, after, isPassedOn = false } = given;
  const commitments = Array.from({ length: checked }, (_, at) =>
    makeCommitment({
      id: `${id}-${String(at)}`,
      madeOn: '2018-01-01',
      findings: [makeFinding({ date: '2020-01-01', sourceId: `${id}-${String(at)}` })],
    }),
  );
  const best = compareCounts(before, after);
  const none = { kind: 'missing-parts', missing: ['incentives'] } as const;
  return {
    entry: makeCase({
      id,
      ...(isPassedOn && { end: 'passed-on', successor: makeMission({ acronym: 'NEXT' }) }),
    }),
    asOf,
    delivery: scoreDelivery(commitments, asOf, method, method.delivery.minCovered.country),
    credibility: { credibility: none, arithmetic: none, protectionGap: none },
    earlySigns: [],
    outcome: isPassedOn
      ? { kind: 'missing', years, reason: 'passed-on' }
      : {
          kind: 'known',
          years,
          counts: { best, low: best, high: compareCounts(before + 1, after) },
          isWorse: isWorse(best, method.backtest),
        },
  };
}
