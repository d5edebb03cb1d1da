import type { RandomStream } from '../random/stream.ts';

/** The groups of what is drawn (Method §3.7), in the order in which they are shown. */
export const DRAW_GROUPS = [
  'weights',
  'evidence',
  'reliability',
  'aggregation',
  'goalposts',
] as const;
export type DrawGroup = (typeof DRAW_GROUPS)[number];

/** Unknown due commitments have draws of their own; they move the separate band only. */
const UNKNOWN = DRAW_GROUPS.length;

/** Of the two independent tables of a pick-freeze design, which one; plain draws are rows of A. */
export type DrawTableName = 'a' | 'b';

/** Which draw is being made: the seed, the row, and the table. */
export interface DrawPlace {
  readonly seed: number;
  readonly row: number;
  readonly table: DrawTableName;
}

/**
 * Starts the stream of one subject (a commitment, a set, a country, the method itself) in one group
 * for one draw. Every such stream starts from its own words, so that a group can be drawn again alone,
 * draws can be made in any order, and a subject that comes or goes moves no other's.
 */
export function startStream(
  stream: RandomStream,
  place: DrawPlace,
  group: DrawGroup | 'unknown',
  key: number,
): void {
  const index = group === 'unknown' ? UNKNOWN : DRAW_GROUPS.indexOf(group);
  stream.restart(place.seed, key, place.row, 2 * index + (place.table === 'a' ? 1 : 2));
}
