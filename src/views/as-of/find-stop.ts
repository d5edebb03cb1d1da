import type { IsoDay } from '#model/partial-date.ts';

/** A day at which a reader stops who goes back and forth in time. */
export interface Stop {
  readonly day: IsoDay;
  /** The day, and what happened on it. */
  readonly label: string;
}

/** The last stop before a day, if there is one. Stops are given oldest first. */
export function findEarlierStop(stops: readonly Stop[], day: IsoDay): Stop | undefined {
  return stops.findLast((stop) => stop.day < day);
}

/** The first stop after a day, if there is one. Stops are given oldest first. */
export function findLaterStop(stops: readonly Stop[], day: IsoDay): Stop | undefined {
  return stops.find((stop) => stop.day > day);
}
