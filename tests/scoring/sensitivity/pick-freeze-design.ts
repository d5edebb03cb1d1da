/** Designs on which test functions of sensitivity analysis are run. */
import type { PickFreezeOutputs } from '#scoring/sensitivity/pick-freeze.ts';

/**
 * A pick-freeze design: two independent tables A and B of inputs, and for each group of inputs a table
 * AB, which is A with that group's columns taken from B. Rows are runs of the model.
 */
export interface PickFreezeDesign {
  readonly rows: number;
  readonly columns: number;
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** One table a group, in the order of the groups. */
  readonly mixed: readonly Float64Array[];
}

/** Draws a design of independent inputs on 0–1; for groups see `toPickFreeze`. */
export function drawPickFreeze(
  rows: number,
  columns: number,
  groups: readonly (readonly number[])[],
  nextUniform: () => number,
): PickFreezeDesign {
  const a = Float64Array.from({ length: rows * columns }, nextUniform);
  const b = Float64Array.from({ length: rows * columns }, nextUniform);
  return toPickFreeze(a, b, columns, groups);
}

/**
 * The design of two given tables by rows. Each group lists the columns (from 0) that it holds; a column
 * in no group is varied between A and B only.
 */
export function toPickFreeze(
  a: Float64Array,
  b: Float64Array,
  columns: number,
  groups: readonly (readonly number[])[],
): PickFreezeDesign {
  const mixed = groups.map((group) =>
    a.map((value, at) => (group.includes(at % columns) ? (b[at] ?? value) : value)),
  );
  return { rows: a.length / columns, columns, a, b, mixed };
}

/** The outputs of a model that is given one row of inputs at a time. */
export function runPickFreeze(
  design: PickFreezeDesign,
  model: (inputs: Float64Array) => number,
): PickFreezeOutputs {
  const run = (table: Float64Array) =>
    Float64Array.from({ length: design.rows }, (_, row) =>
      model(table.subarray(row * design.columns, (row + 1) * design.columns)),
    );
  return { a: run(design.a), b: run(design.b), mixed: design.mixed.map(run) };
}
