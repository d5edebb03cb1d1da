/** A value, or null where that coder did not code the unit. */
export type CodedValue = number | null;

/** All coders' values of one unit. */
export type CodedUnit = readonly CodedValue[];

/** Units with at least two values, ready to be counted (and counted again in a bootstrap). */
export interface PairableUnits {
  /** The values that occur, sorted upward. */
  readonly values: readonly number[];
  /** How many of the pairable values are in each unit, 2 or more. */
  readonly sizes: Int32Array;
  /** What each unit adds to the coincidence matrix (values × values by rows), by unit: in which cell how much. */
  readonly additions: readonly (readonly Addition[])[];
}

interface Addition {
  readonly cell: number;
  readonly amount: number;
}

/** Tallies the units; one with a single value, or none, has no pair and is left out. */
export function tallyUnits(units: readonly CodedUnit[]): PairableUnits {
  const pairable = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter((given) => given.length > 1);
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
  return {
    values,
    sizes: Int32Array.from(pairable, (given) => given.length),
    additions: pairable.map((given) => listAdditions(given, values)),
  };
}

/** Every ordered pair of values within a unit of m values adds 1/(m − 1). */
function listAdditions(given: readonly number[], values: readonly number[]): readonly Addition[] {
  const weight = 1 / (given.length - 1);
  const tally = values.map((value) => given.filter((each) => each === value).length);
  return tally
    .flatMap((count, row) =>
      tally.map((other, column) => ({
        cell: row * values.length + column,
        amount: count * (other - (row === column ? 1 : 0)) * weight,
      })),
    )
    .filter(({ amount }) => amount !== 0);
}

/** The coincidence matrix of some of the units (values × values by rows). Overwrites `matrix`. */
export function countCoincidences(
  { additions }: PairableUnits,
  chosen: Int32Array,
  matrix: Float64Array,
): void {
  matrix.fill(0);
  for (const unit of chosen) {
    for (const { cell, amount } of additions[unit] ?? []) {
      matrix[cell] = (matrix[cell] ?? 0) + amount;
    }
  }
}
