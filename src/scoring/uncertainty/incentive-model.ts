import type { Method } from '#model/method.ts';
import { INCENTIVE_DOMAINS } from '#model/score-terms.ts';
import type { ActorBalance, IncentiveBalance } from '../incentives.ts';
import { toStarts } from './starts.ts';

/** The counted incentives of the actors that enter a country's balance, as flat columns. */
export interface IncentiveModel {
  /** The first actor of each country, and at the end the number of actors. */
  readonly actorStarts: Int32Array;
  /** The first incentive of each actor, and at the end the number of incentives. */
  readonly starts: Int32Array;
  /** Role weight of each actor over the sum of its country's. */
  readonly roleShares: Float64Array;
  /** Of each incentive: 0 political, 1 economic. */
  readonly domains: Int32Array;
  /** Of each incentive: 1 toward, −1 against. */
  readonly signs: Float64Array;
  /** s, 1–3. */
  readonly strengths: Float64Array;
  /** x = k. */
  readonly sourceFactors: Float64Array;
  readonly neutralMass: number;
  readonly weakestShare: number;
}

/** Lays out the incentives of countries; an actor without role weight or incentive is left out, as in the score. */
export function compileIncentives(
  balances: readonly IncentiveBalance[],
  method: Method,
): IncentiveModel {
  const actors = balances.map((balance) => balance.actors.flatMap(toActor));
  const allActors = actors.flat();
  const incentives = allActors.flatMap((actor) => actor.incentives);
  return {
    actorStarts: toStarts(actors.map((own) => own.length)),
    starts: toStarts(allActors.map((actor) => actor.incentives.length)),
    roleShares: Float64Array.from(
      actors.flatMap((own) => {
        const total = own.reduce((sum, { roleWeight }) => sum + roleWeight, 0);
        return own.map(({ roleWeight }) => roleWeight / total);
      }),
    ),
    domains: Int32Array.from(incentives, ({ incentive }) =>
      INCENTIVE_DOMAINS.indexOf(incentive.domain),
    ),
    signs: Float64Array.from(incentives, ({ incentive }) =>
      incentive.effect === 'toward' ? 1 : -1,
    ),
    strengths: Float64Array.from(incentives, ({ incentive }) => incentive.strength),
    sourceFactors: Float64Array.from(
      incentives,
      ({ incentive }) => method.evidence.sourceKindFactor[incentive.sourceKind],
    ),
    neutralMass: method.incentives.neutralMass,
    weakestShare: method.incentives.weakestShare,
  };
}

/** I of one actor, −1 to 1, at the given strengths (Method §3.4). */
export function balanceOfActor(
  model: IncentiveModel,
  strengths: Float64Array,
  actor: number,
): number {
  const end = model.starts[actor + 1] ?? 0;
  let politicalPull = 0;
  let politicalMass = model.neutralMass;
  let economicPull = 0;
  let economicMass = model.neutralMass;
  for (let at = model.starts[actor] ?? 0; at < end; at += 1) {
    const weight = (strengths[at] ?? 0) * (model.sourceFactors[at] ?? 0);
    const pull = weight * (model.signs[at] ?? 0);
    if (model.domains[at] === 0) {
      politicalPull += pull;
      politicalMass += weight;
    } else {
      economicPull += pull;
      economicMass += weight;
    }
  }
  const political = politicalPull / politicalMass;
  const economic = economicPull / economicMass;
  const worst = political < economic ? political : economic;
  return model.weakestShare * worst + ((1 - model.weakestShare) * (political + economic)) / 2;
}

function toActor({ roleWeight, balance, incentives }: ActorBalance) {
  if (roleWeight === null || balance === null) return [];
  return [{ roleWeight, incentives: incentives.filter(({ standing }) => standing === 'counted') }];
}
