/** What lies between two sides: a record, a method and a day with some of the causes in force, and the others not. */
import type { Method } from '#model/method.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { StateRecord } from '../state-record.ts';
import { bearsOn, type Measure } from './causes.ts';
import { toKey } from './mix-list.ts';
import { prepareMix } from './mix-record.ts';
import type { Cause } from './state-causes.ts';
import { toPillars, type StateSide } from './state-side.ts';
import type { Target } from './target.ts';

/** A record with the method and the day that are in force with it; the record is not yet cut at the day. */
export interface DatedRecord {
  readonly state: StateRecord;
  readonly method: Method;
  readonly asOf: IsoDay;
}

/** One with the causes that make it: which are in force (1) and which are not (0). */
export interface Mixture extends DatedRecord {
  readonly isIn: Uint8Array;
}

/** Prepares to build what lies between two sides: with no cause in force the side before, with all the one after. */
export function prepareMixture(
  before: StateSide,
  after: StateSide,
  causes: readonly Cause[],
): (isIn: Uint8Array) => Mixture {
  const mix = prepareMix(before.record, after.record, causes);
  const sideBy = (name: Cause['kind'] | 'country') => {
    const cause = causes.findIndex((each) =>
      'part' in each ? each.part === name : each.kind === name,
    );
    return (isIn: Uint8Array) => (cause < 0 || isIn[cause] === 1 ? after : before);
  };
  const [byTime, byMethod] = [sideBy('time'), sideBy('method')];
  const [byIndicators, byCountry] = [sideBy('indicators'), sideBy('country')];
  const pillars = new Map<string, ReturnType<typeof toPillars>>();
  const buildRecord = (isIn: Uint8Array): StateRecord => {
    const { facts, ...record } = mix(isIn);
    const [{ asOf }, constants] = [byTime(isIn), byMethod(isIn)];
    const [series, country] = [byIndicators(isIn), byCountry(isIn)];
    const key = [asOf, ...[constants, series, country].map((side) => side === after)].join(' ');
    const own = pillars.get(key) ?? toPillars({ method: constants, series, country, asOf });
    pillars.set(key, own);
    return { ...record, risk: { pillars: own, facts } };
  };
  return (isIn) => {
    let built: StateRecord | undefined;
    return {
      isIn,
      method: byMethod(isIn).method,
      asOf: byTime(isIn).asOf,
      // Most mixtures are asked for parts that are remembered: their record is never needed.
      get state() {
        built ??= buildRecord(isIn);
        return built;
      },
    };
  };
}

/**
 * Keeps what was computed for a measure until one of the causes that bear on it is another. One store for each kind of
 * result, so that what is found has the type with which it was put there.
 * @param touches false where a cause that bears on the measure moves nothing of a target
 */
export function rememberByCauses<Result>(
  causes: readonly Cause[],
  measure: Measure,
  touches: (cause: Cause, target: Target) => boolean = () => true,
): (target: Target, mixture: Mixture, compute: () => Result) => Result {
  const stores = new Map<string, Store<Result>>();
  const openStore = (target: Target): Store<Result> => {
    const isBearing = (cause: Cause) => bearsOn(cause, measure) && touches(cause, target);
    const bearing = causes.flatMap((cause, at) => (isBearing(cause) ? [at] : []));
    return { bearing, kept: new Map() };
  };
  return (target, { isIn }, compute) => {
    const name = `${target.kind} ${target.id}`;
    const store = stores.get(name) ?? openStore(target);
    stores.set(name, store);
    const key = toKey(store.bearing, isIn);
    const found = store.kept.get(key) ?? { result: compute() };
    store.kept.set(key, found);
    return found.result;
  };
}

/** What was computed of one target, by which of the causes that bear on it are in force. */
interface Store<Result> {
  readonly bearing: readonly number[];
  readonly kept: Map<string, { readonly result: Result }>;
}
