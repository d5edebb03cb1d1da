/** What lies between two sides: a record, a method and a day with some of the causes in force, and the others not. */
import type { Method } from '#model/method.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { StateRecord } from '../state-record.ts';
import { bearsOn, type Measure } from './causes.ts';
import { prepareMix } from './mix-record.ts';
import type { Cause } from './state-causes.ts';
import { toPillars, type StateSide } from './state-side.ts';

/** A record with the method and the day that are in force with it; the record is not yet cut at the day. */
export interface Mixture {
  readonly state: StateRecord;
  readonly method: Method;
  readonly asOf: IsoDay;
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
  return (isIn) => {
    const { facts, ...record } = mix(isIn);
    const [{ asOf }, constants] = [byTime(isIn), byMethod(isIn)];
    const [series, country] = [byIndicators(isIn), byCountry(isIn)];
    const key = [asOf, ...[constants, series, country].map((side) => side === after)].join(' ');
    const own = pillars.get(key) ?? toPillars({ method: constants, series, country, asOf });
    pillars.set(key, own);
    return { state: { ...record, risk: { pillars: own, facts } }, method: constants.method, asOf };
  };
}

/**
 * Keeps what was computed for a measure until one of the causes that bear on it is another. One store for each kind of
 * result, so that what is found has the type with which it was put there.
 */
export function rememberByCauses<Result>(
  causes: readonly Cause[],
  measure: Measure,
): (subject: string, isIn: Uint8Array, compute: () => Result) => Result {
  const bearing = causes.flatMap((cause, at) => (bearsOn(cause, measure) ? [at] : []));
  const kept = new Map<string, { readonly result: Result }>();
  return (subject, isIn, compute) => {
    const key = `${subject} ${bearing.map((cause) => isIn[cause]).join('')}`;
    const found = kept.get(key) ?? { result: compute() };
    kept.set(key, found);
    return found.result;
  };
}
