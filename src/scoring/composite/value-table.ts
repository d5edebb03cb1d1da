import { KNOWN, getReason, toReasonCode } from './unknown-reason.ts';
import type { UnknownReason } from './unknown-reason.ts';

/**
 * Figures of units (countries) under codes (indicators, then the nodes above them), in typed arrays
 * so that thousands of replications allocate nothing. Read single cells through `getCell`.
 */
export interface ValueTable {
  readonly units: readonly string[];
  readonly codes: readonly string[];
  /** Column by column: unit u under code c stands at c × units + u. NaN where unknown. */
  readonly values: Float64Array;
  /** Same layout: 0 where known, else the code of the reason. */
  readonly reasons: Uint8Array;
  /** Views on `values` and `reasons`, one a code: writing to them writes to the table. */
  readonly columns: readonly Float64Array[];
  readonly reasonColumns: readonly Uint8Array[];
}

/** One figure, or the reason why there is none. */
export type Cell =
  | { readonly kind: 'known'; readonly value: number }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason };

const NOT_OBSERVED = toReasonCode('not-observed');

/** A table in which nothing is observed yet. */
export function createTable(units: readonly string[], codes: readonly string[]): ValueTable {
  const count = units.length;
  const values = new Float64Array(count * codes.length).fill(Number.NaN);
  const reasons = new Uint8Array(count * codes.length).fill(NOT_OBSERVED);
  return {
    units,
    codes,
    values,
    reasons,
    columns: codes.map((_, column) => values.subarray(column * count, (column + 1) * count)),
    reasonColumns: codes.map((_, column) => reasons.subarray(column * count, (column + 1) * count)),
  };
}

/**
 * A table from columns in the order of `codes`, each in the order of `units`; null is not observed.
 * Throws on a column of another length and on a number that is not finite.
 */
export function toTable(
  units: readonly string[],
  codes: readonly string[],
  columns: readonly (readonly (number | null)[])[],
): ValueTable {
  const table = createTable(units, codes);
  codes.forEach((code, column) => {
    const cells = columns[column];
    if (cells?.length !== units.length) {
      throw new RangeError(`${code} has ${cells?.length ?? 0} cells for ${units.length} units.`);
    }
    cells.forEach((value, unit) => {
      if (value === null) return;
      if (!Number.isFinite(value)) throw new RangeError(`${code} of ${units[unit]} is ${value}.`);
      table.values[column * units.length + unit] = value;
      table.reasons[column * units.length + unit] = KNOWN;
    });
  });
  return table;
}

/** A copy that can be changed without touching the original. */
export function copyTable(table: ValueTable): ValueTable {
  const copy = createTable(table.units, table.codes);
  copy.values.set(table.values);
  copy.reasons.set(table.reasons);
  return copy;
}

/** A code's values in the order of the units, NaN where unknown; throws when the table has no such code. */
export function getColumn(table: ValueTable, code: string): Float64Array {
  const column = table.columns[table.codes.indexOf(code)];
  if (column === undefined) throw new RangeError(`The table has no code "${code}".`);
  return column;
}

/** The figure of a unit under a code, or why it is unknown; throws when either is not in the table. */
export function getCell(table: ValueTable, unit: string, code: string): Cell {
  const row = table.units.indexOf(unit);
  if (row < 0) throw new RangeError(`The table has no unit "${unit}".`);
  const value = getColumn(table, code)[row] ?? Number.NaN;
  const reason = table.reasonColumns[table.codes.indexOf(code)]?.[row] ?? KNOWN;
  return reason === KNOWN
    ? { kind: 'known', value }
    : { kind: 'unknown', reason: getReason(reason) };
}
