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
  /** Of each unit, how often each value was given: units × values by rows. */
  readonly tallies: Int32Array;
}

/** Tallies the units; one with a single value, or none, has no pair and is left out. */
export function tallyUnits(units: readonly CodedUnit[]): PairableUnits {
  const pairable = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter((given) => given.length > 1);
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
  const positions = new Map(values.map((value, at) => [value, at]));
  const tallies = new Int32Array(pairable.length * values.length);
  for (const [unit, given] of pairable.entries()) {
    for (const value of given) {
      const at = unit * values.length + (positions.get(value) ?? 0);
      tallies[at] = (tallies[at] ?? 0) + 1;
    }
  }
  return { values, sizes: Int32Array.from(pairable, (given) => given.length), tallies };
}

/**
 * The coincidence matrix of some of the units (values × values by rows): every ordered pair of values
 * within a unit of m values adds 1/(m − 1). Overwrites `matrix`.
 */
export function countCoincidences(
  { values, sizes, tallies }: PairableUnits,
  chosen: Int32Array,
  matrix: Float64Array,
): void {
  const size = values.length;
  matrix.fill(0);
  for (const unit of chosen) {
    const weight = 1 / ((sizes[unit] ?? 0) - 1);
    for (let row = 0; row < size; row += 1) {
      const count = tallies[unit * size + row] ?? 0;
      if (count === 0) continue;
      for (let column = 0; column < size; column += 1) {
        const others = (tallies[unit * size + column] ?? 0) - (row === column ? 1 : 0);
        const at = row * size + column;
        matrix[at] = (matrix[at] ?? 0) + count * others * weight;
      }
    }
  }
}
