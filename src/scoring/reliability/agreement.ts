import type { Method } from '#model/method.ts';
import { hashName, openStream } from '../random/stream.ts';
import { bootstrapAlpha, type AlphaInterval } from './alpha-interval.ts';
import { countPairs, measureCodingError, type PairDisagreement } from './coding-error.ts';
import type { CodedUnit } from './coincidences.ts';
import { reaches } from '../threshold.ts';
import { measureAlpha, type Alpha } from './krippendorff.ts';
import type { Metric } from './level-metric.ts';

/** How far a field can be relied on: in headlines, as tentative and marked so, or not headlined. */
export type Reliance = 'reliable' | 'tentative' | 'not-headlined';

/** The agreement between coders on some units. */
export interface Agreement {
  readonly alpha: Alpha;
  /** `undefined` where there is no alpha. */
  readonly interval: AlphaInterval | undefined;
  /** `undefined` where there is no alpha. */
  readonly reliance: Reliance | undefined;
  readonly pairs: PairDisagreement;
  /** e, the share of levels that one coder puts one off; `undefined` where it cannot be told. */
  readonly codingError: number | undefined;
}

/** Alpha of some units with its interval, what it allows, and the measured error (Method §3.8). `name` seeds the bootstrap. */
export function measureAgreement(
  name: string,
  units: readonly CodedUnit[],
  metric: Metric,
  method: Method,
): Agreement {
  const alpha = measureAlpha(units, metric);
  const pairs = countPairs(units);
  const { bootstrapReplicates, bootstrapProbability, bootstrapSeed } = method.reliability;
  const plan = { replicates: bootstrapReplicates, probability: bootstrapProbability };
  const stream = openStream([bootstrapSeed, hashName(name), 0, 1]);
  const isKnown = alpha.kind === 'alpha';
  return {
    alpha,
    interval: isKnown ? bootstrapAlpha(units, metric, plan, stream) : undefined,
    reliance: isKnown ? relianceOn(alpha.alpha, method) : undefined,
    pairs,
    codingError: measureCodingError(pairs),
  };
}

/** Agreement group by group, such as by country or by theme, in the order in which the groups are met. */
export function measureAgreementBy<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  unitOf: (item: Item) => CodedUnit,
  metric: Metric,
  method: Method,
): ReadonlyMap<string, Agreement> {
  const units = new Map<string, CodedUnit[]>();
  for (const item of items) {
    const group = groupOf(item);
    const own = units.get(group);
    if (own === undefined) units.set(group, [unitOf(item)]);
    else own.push(unitOf(item));
  }
  return new Map(
    [...units].map(([group, own]) => [group, measureAgreement(group, own, metric, method)]),
  );
}

/** What an alpha allows: 0.80 and more to rely on, from 0.667 tentative, below not headlined. */
export function relianceOn(alpha: number, method: Method): Reliance {
  const { reliableFrom, tentativeFrom } = method.reliability;
  if (reaches(alpha, reliableFrom, method)) return 'reliable';
  return reaches(alpha, tentativeFrom, method) ? 'tentative' : 'not-headlined';
}
