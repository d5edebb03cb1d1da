import type { Place } from './dataset.ts';

/** One constant of the method as a reader sees it: what it is, why, and where it stands in data/method/. */
export interface MethodNote {
  /** What its file is about. */
  readonly topic: string;
  /** Path of the constant in its file: "reliability.un". */
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly reason: string;
  readonly place: Place;
}
