/** A state's record with some of the causes of a difference in force, and the others not. */
import type { StateRecord } from '../state-record.ts';
import { prepareHolders, prepareList, type CauseOf } from './mix-list.ts';
import { unitKey, type Cause, type CausePart } from './state-causes.ts';

/** A state's record but for the figures of its risk, which do not stand among its records. */
export interface MixedRecord extends Omit<StateRecord, 'risk'> {
  readonly facts: StateRecord['risk']['facts'];
}

/**
 * Prepares to build the records between two, for causes found by `findRecordCauses`. A commitment in which nothing
 * changes from one mixture to another is the same object in both.
 */
export function prepareMix(
  before: StateRecord,
  after: StateRecord,
  causes: readonly Cause[],
): (isIn: Uint8Array) => MixedRecord {
  const byUnit = new Map(
    causes.flatMap((cause, at) =>
      'units' in cause ? cause.units.map((unit) => [unit, at] as const) : [],
    ),
  );
  const of =
    (part: CausePart): CauseOf =>
    (id) =>
      byUnit.get(unitKey(part, id)) ?? null;
  const strategies = prepareList(before.strategies, after.strategies, of('strategy'));
  const facts = prepareList(before.risk.facts, after.risk.facts, of('risk'));
  const episodes = prepareList(before.episodes, after.episodes, of('episode'));
  const commitments = prepareHolders(before.commitments, after.commitments, of('commitment'), {
    causeOf: of('finding'),
    list: ({ findings }) => findings,
    put: (commitment, findings) => ({ ...commitment, findings }),
  });
  const actors = prepareHolders(before.actors, after.actors, of('actor'), {
    causeOf: of('incentive'),
    list: ({ incentives }) => incentives,
    put: (actor, incentives) => ({ ...actor, incentives }),
  });
  return (isIn) => ({
    strategies: strategies(isIn),
    commitments: commitments(isIn),
    actors: actors(isIn),
    facts: facts(isIn),
    episodes: episodes(isIn),
    // No score in points rests on these two: claims bear on a flag, access on certainty.
    claims: after.claims,
    accessDenials: after.accessDenials,
  });
}
