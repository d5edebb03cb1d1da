/** Every cause for which a state's scores can differ between two sides, and which of them bear on what. */
import type { Method } from '#model/method.ts';
import { isOnOrBefore } from '#model/partial-date.ts';
import type { RiskPillarInput } from '../inputs.ts';
import {
  findRecordCauses,
  unitKey,
  type Cause,
  type CausePart,
  type RecordCause,
} from './state-causes.ts';
import { toPillars, type StateSide } from './state-side.ts';

/** A score in points of which a difference is explained. */
export const MEASURES = [
  'delivery',
  'design',
  'incentives',
  'risk',
  'credibility',
  'protection-gap',
] as const;
/** One of them. */
export type Measure = (typeof MEASURES)[number];
/** Those of a strategy or an episode: incentives and risk are the country's. */
export const SET_MEASURES = MEASURES.filter((each) => each !== 'incentives' && each !== 'risk');

const DELIVERY_PARTS: readonly CausePart[] = [
  'commitment',
  'finding',
  'source',
  'strategy',
  'episode',
];
const CREDIBILITY_PARTS: readonly CausePart[] = [...DELIVERY_PARTS, 'actor', 'incentive', 'risk'];

/** What of the records each measure is computed from (Method §3.1–3.6). */
const PARTS: Readonly<Record<Measure, readonly CausePart[]>> = {
  delivery: DELIVERY_PARTS,
  design: ['strategy', 'commitment', 'risk', 'episode'],
  incentives: ['actor', 'incentive'],
  risk: ['risk', 'country'],
  credibility: CREDIBILITY_PARTS,
  'protection-gap': [...CREDIBILITY_PARTS, 'country'],
};

/** True where a cause can bear on a measure; a change of method or of day can bear on all. */
export function bearsOn(cause: Cause, measure: Measure): boolean {
  if (cause.kind === 'method' || cause.kind === 'time') return true;
  if (cause.kind === 'indicators') return measure === 'risk' || measure === 'protection-gap';
  if (cause.part === 'strategy' && measure === 'delivery') return isOfItsDay(cause);
  return PARTS[measure].includes(cause.part);
}

/** All causes for which the scores of a state can differ: time, method, indicators, then its records. */
export function findCauses(before: StateSide, after: StateSide): readonly Cause[] {
  const causes: Cause[] = [];
  if (before.asOf !== after.asOf) causes.push({ kind: 'time' });
  if (isMethodChanged(before, after)) causes.push({ kind: 'method' });
  if (isFigureChanged(before, after)) causes.push({ kind: 'indicators' });
  if (before.civiliansElsewhere !== after.civiliansElsewhere) causes.push(toCountryCause(after));
  return [...causes, ...findRecordCauses(before.record, after.record)];
}

/**
 * True where a cause is of something dated after the day of the side before: without the passing of time it would not
 * be there.
 */
export function isLate(cause: Cause, before: StateSide, after: StateSide): boolean {
  if (!('date' in cause) || cause.date === null || after.asOf <= before.asOf) return false;
  return !isOnOrBefore(cause.date, before.asOf);
}

/** True where a strategy is there from another day on: what else its record says moves nothing that was delivered. */
function isOfItsDay({ kind, fields }: RecordCause): boolean {
  return kind !== 'corrected' || fields.includes('date');
}

function isMethodChanged(before: StateSide, after: StateSide): boolean {
  const constantsOf = ({ method }: StateSide) => JSON.stringify(toScoringConstants(method));
  if (constantsOf(before) !== constantsOf(after)) return true;
  return arePillarsChanged(before, after, (method, side) => {
    return toPillars({ method, series: side, country: side, asOf: side.asOf });
  });
}

/** The constants on which a score rests, not those of draws, backtest and reliability. */
function toScoringConstants(
  method: Method,
): Omit<
  Method,
  'version' | 'uncertainty' | 'backtest' | 'reliability' | 'likelihood' | 'certainty'
> {
  const { evidence, delivery, design, incentives, risk, credibility, flags, threatsAnswered } =
    method;
  return { evidence, delivery, design, incentives, risk, credibility, flags, threatsAnswered };
}

function isFigureChanged(before: StateSide, after: StateSide): boolean {
  return arePillarsChanged(before, after, (series, side) => {
    return toPillars({ method: side, series, country: side, asOf: side.asOf });
  });
}

/** True where a part of one side or of the other makes other figures, whatever the rest. */
function arePillarsChanged(
  before: StateSide,
  after: StateSide,
  pillarsOf: (part: StateSide, rest: StateSide) => readonly RiskPillarInput[],
): boolean {
  const [left, right] = [before, after].map((part) =>
    JSON.stringify([before, after].map((rest) => pillarsOf(part, rest))),
  );
  return left !== right;
}

/** The country's own record says now where the civilians live of whom its undertakings are. */
function toCountryCause({ iso3 }: StateSide): RecordCause {
  return {
    ...{ kind: 'corrected', part: 'country', id: iso3, records: [iso3] },
    ...{ fields: ['civiliansElsewhere'], date: null, units: [unitKey('country', iso3)] },
  };
}
