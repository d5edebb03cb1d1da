import { hashName } from '../random/stream.ts';
import type { SetDelivery } from '../set-delivery.ts';
import type { SetKind } from '#model/method.ts';
import { toStarts } from './starts.ts';

/** A set for which draws are made: its delivery, its design, and the country whose incentives and risk are its own. */
export interface DrawnSet {
  readonly id: string;
  readonly kind: SetKind;
  readonly countryId: string;
  readonly delivery: SetDelivery;
  /** Q, 0–100; null where too little of the design is known. It is not drawn. */
  readonly design: number | null;
}

/** Sets as flat columns. Of each set the covered due commitments stand first, then those not covered. */
export interface SetModel {
  readonly ids: readonly string[];
  readonly kinds: readonly SetKind[];
  readonly countryIds: readonly string[];
  /** Position of the set's country. */
  readonly countries: Int32Array;
  /** A word for each set, from which its own random stream starts. */
  readonly keys: Uint32Array;
  /** The first due commitment of each set, and at the end their number. */
  readonly starts: Int32Array;
  /** Of each set, the position after its last covered commitment. */
  readonly coveredEnds: Int32Array;
  /** Position of each covered commitment in the evidence; −1 for one not covered. */
  readonly members: Int32Array;
  /** Weight of each due commitment over the sum of those of the set's covered ones. */
  readonly shares: Float64Array;
  /** Q/100 of each set; 0 where it is null. */
  readonly designs: Float64Array;
  /** 1 where the set has a credibility, else 0. */
  readonly hasCredibility: Uint8Array;
  /** 1 where it has a protection gap, else 0. */
  readonly hasGap: Uint8Array;
}

/** What of a country is published, by its position. */
export interface PublishedParts {
  readonly hasIncentives: Uint8Array;
  readonly hasRisk: Uint8Array;
}

/** One due commitment of a set. */
interface SetMember {
  /** −1 where it is not covered. */
  readonly position: number;
  readonly weight: number;
}

/**
 * Lays out the sets whose delivery is not withheld; a set that is has no draws, as it has no score.
 * Throws where a set's country is not among those given.
 */
export function compileSets(
  drawn: readonly DrawnSet[],
  commitmentIds: readonly string[],
  countryIds: readonly string[],
  published: PublishedParts,
): SetModel {
  const sets = drawn.filter(isDrawn);
  const positions = new Map(commitmentIds.map((id, at) => [id, at]));
  const members = sets.map((set) => toMembers(set, positions));
  const starts = toStarts(members.map((own) => own.length));
  const countries = Int32Array.from(sets, ({ countryId }) => positionOf(countryId, countryIds));
  const hasCredibility = Uint8Array.from(sets, ({ design }, at) =>
    design !== null && published.hasIncentives[countries[at] ?? 0] === 1 ? 1 : 0,
  );
  return {
    ids: sets.map(({ id }) => id),
    kinds: sets.map(({ kind }) => kind),
    countryIds: sets.map(({ countryId }) => countryId),
    countries,
    keys: Uint32Array.from(sets, ({ id, kind }) => hashName(`${kind} ${id}`)),
    starts,
    coveredEnds: Int32Array.from(
      sets,
      ({ delivery }, at) => (starts[at] ?? 0) + delivery.coveredCount,
    ),
    members: Int32Array.from(members.flat(), ({ position }) => position),
    shares: Float64Array.from(members.flatMap(toShares)),
    designs: Float64Array.from(sets, ({ design }) => (design ?? 0) / 100),
    hasCredibility,
    hasGap: hasCredibility.map((has, at) =>
      has === 1 && published.hasRisk[countries[at] ?? 0] === 1 ? 1 : 0,
    ),
  };
}

/** True where a set has a delivery to draw. */
export function isDrawn({ delivery }: Pick<DrawnSet, 'delivery'>): boolean {
  return delivery.status !== 'withheld' && delivery.coveredCount > 0;
}

function toMembers(
  { delivery }: DrawnSet,
  positions: ReadonlyMap<string, number>,
): readonly SetMember[] {
  const due = delivery.commitments.filter((score) => score.isDue);
  const covered = due.filter((score) => score.kind === 'covered');
  const others = due.filter((score) => score.kind === 'not-covered');
  return [
    ...covered.map(({ id, weight }) => ({ position: positions.get(id) ?? -1, weight })),
    ...others.map(({ weight }) => ({ position: -1, weight })),
  ];
}

function toShares(members: readonly SetMember[]): readonly number[] {
  const total = members.reduce((sum, { position, weight }) => sum + (position < 0 ? 0 : weight), 0);
  return members.map(({ weight }) => weight / total);
}

function positionOf(countryId: string, countryIds: readonly string[]): number {
  const at = countryIds.indexOf(countryId);
  if (at < 0) throw new RangeError(`No country ${countryId} among ${countryIds.join(', ')}.`);
  return at;
}
