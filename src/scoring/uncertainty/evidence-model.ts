import { dayNumberOf, monthsBetween, type IsoDay } from '#model/partial-date.ts';
import type { Method } from '#model/method.ts';
import type { Observer } from '#model/records.generated.ts';
import { OBSERVERS } from '#model/score-terms.ts';
import { agedShare } from '../aging.ts';
import type { CoveredCommitment } from '../delivery.ts';
import { toClusters } from '../evidence-cluster.ts';
import { toEvidenceItem } from '../evidence-item.ts';
import type { FindingReading } from '../finding-reading.ts';
import { hashName } from '../random/stream.ts';
import { HALF_LIVES, type UncertaintyMethod } from '#model/uncertainty-method.ts';
import { toStarts } from './starts.ts';

/** Numbers of levels 0–3. */
export const LEVEL_COUNT = 4;

/**
 * The reliabilities r that are drawn: one an independent observer, that of a state's admission, and that
 * of the text of a promised enactment.
 */
export const RELIABILITIES = [
  ...OBSERVERS.filter((observer) => observer !== 'host-state'),
  'admission',
  'enacted-text',
] as const;
export type ReliabilityName = (typeof RELIABILITIES)[number];

/** What depends on the half-life, cluster by cluster. */
export interface HalfLifeTable {
  /** Age back from the commitment's newest counted finding, as the share of a weight that is left. */
  readonly aged: Float64Array;
  /** l̄, 0–3. */
  readonly levels: Float64Array;
  /** q̄: clusters × levels by rows. */
  readonly spreads: Float64Array;
}

/**
 * The evidence on some commitments as flat columns. A commitment's clusters stand together, those of
 * one observer side by side, so that the echo runs over neighbours.
 */
export interface EvidenceModel {
  readonly commitmentIds: readonly string[];
  /** A word for each commitment, from which its own random stream starts. */
  readonly keys: Uint32Array;
  /** The first cluster of each commitment, and at the end the number of clusters. */
  readonly starts: Int32Array;
  readonly observers: Int32Array;
  /** Of each cluster, which of the reliabilities it rests on. */
  readonly reliabilities: Int32Array;
  /** The method's own r, in the order of `RELIABILITIES`, 0–1. */
  readonly ownReliabilities: Float64Array;
  /** m = r · k at the method's own r. */
  readonly masses: Float64Array;
  /** Age back from the day of the score, as the share of a weight that is left. */
  readonly agedToDay: Float64Array;
  /** By half-life, the shortest first. */
  readonly halfLives: readonly [HalfLifeTable, HalfLifeTable, HalfLifeTable];
  /** Which of them is the method's own. */
  readonly ownHalfLife: number;
  /** α of each level before any evidence. */
  readonly priorOfLevel: number;
  /** The echo factor of each rank. */
  readonly echoPowers: Float64Array;
  readonly echoTieTolerance: number;
}

/** A cluster before its columns are laid out. */
interface ClusterRow {
  readonly observer: Observer;
  readonly reliability: number;
  readonly mass: number;
  readonly agedToDay: number;
  readonly byHalfLife: readonly {
    readonly aged: number;
    readonly level: number;
    readonly spread: readonly number[];
  }[];
}

/** Lays out the evidence of covered commitments. Throws where the method's own half-life is none of those drawn. */
export function compileEvidence(
  commitments: readonly CoveredCommitment[],
  asOf: IsoDay,
  method: Method,
  uncertainty: UncertaintyMethod,
): EvidenceModel {
  const months = HALF_LIVES.map((name) => uncertainty.halfLifeMonths[name]);
  const { deliveryHalfLifeMonths, echoFactor, echoTieTolerance, priorMass } = method.evidence;
  const ownHalfLife = months.indexOf(deliveryHalfLifeMonths);
  if (ownHalfLife < 0) {
    throw new RangeError(
      `The half-life ${deliveryHalfLifeMonths} is none of ${months.join(', ')}.`,
    );
  }
  const rows = commitments.map((commitment) => toClusterRows(commitment, asOf, months, method));
  const all = rows.flat();
  const longest = Math.max(0, ...rows.map((own) => own.length));
  return {
    commitmentIds: commitments.map(({ id }) => id),
    keys: Uint32Array.from(commitments, ({ id }) => hashName(`commitment ${id}`)),
    starts: toStarts(rows.map((own) => own.length)),
    observers: Int32Array.from(all, ({ observer }) => OBSERVERS.indexOf(observer)),
    reliabilities: Int32Array.from(all, ({ reliability }) => reliability),
    ownReliabilities: Float64Array.from(RELIABILITIES, (name) => reliabilityIn(method, name)),
    masses: Float64Array.from(all, ({ mass }) => mass),
    agedToDay: Float64Array.from(all, ({ agedToDay }) => agedToDay),
    halfLives: [toTable(all, 0), toTable(all, 1), toTable(all, 2)],
    ownHalfLife,
    priorOfLevel: priorMass / LEVEL_COUNT,
    echoPowers: Float64Array.from({ length: longest }, (_, rank) => echoFactor ** rank),
    echoTieTolerance,
  };
}

function toClusterRows(
  { readings }: CoveredCommitment,
  asOf: IsoDay,
  months: readonly number[],
  method: Method,
): readonly ClusterRow[] {
  const counted = readings.filter((reading) => reading.role !== 'self-serving');
  const items = counted.map(toEvidenceItem);
  const byHalfLife = months.map((halfLife) => toClusters(items, halfLife));
  const clusters = byHalfLife[0] ?? [];
  const newest = Math.max(...clusters.map(({ day }) => day));
  return clusters.map(({ observer, sourceId, mass, day }, at) => ({
    observer,
    reliability: reliabilityOf(
      counted.filter(
        ({ finding }) => finding.observer === observer && finding.sourceId === sourceId,
      ),
    ),
    mass,
    agedToDay: agedShare(
      monthsBetween(day, dayNumberOf(asOf)),
      method.evidence.intervalHalfLifeMonths,
    ),
    byHalfLife: months.map((halfLife, which) => ({
      aged: agedShare(monthsBetween(day, newest), halfLife),
      level: byHalfLife[which]?.[at]?.level ?? 0,
      spread: byHalfLife[which]?.[at]?.spread ?? [],
    })),
  }));
}

/** The reliability that a cluster's heaviest item rests on: the one that gives the cluster its mass. */
function reliabilityOf(cluster: readonly FindingReading[]): number {
  const heaviest = cluster.reduce((a, b) => (b.mass > a.mass ? b : a));
  const { role, finding } = heaviest;
  const name = role === 'independent' ? finding.observer : role;
  return RELIABILITIES.findIndex((reliability) => reliability === name);
}

function reliabilityIn({ evidence }: Method, name: ReliabilityName): number {
  if (name === 'admission') return evidence.admissionReliability;
  return name === 'enacted-text' ? evidence.enactedTextReliability : evidence.reliability[name];
}

function toTable(rows: readonly ClusterRow[], which: number): HalfLifeTable {
  const own = rows.flatMap(({ byHalfLife }) => byHalfLife[which] ?? []);
  return {
    aged: Float64Array.from(own, ({ aged }) => aged),
    levels: Float64Array.from(own, ({ level }) => level),
    spreads: Float64Array.from(own.flatMap(({ spread }) => spread)),
  };
}
