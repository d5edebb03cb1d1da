import { KNOWN, toReasonCode } from '#scoring/composite/unknown-reason.ts';
import { copyTable } from '#scoring/composite/value-table.ts';
import type { ValueTable } from '#scoring/composite/value-table.ts';

/** What an indicator is divided by: one figure a unit, in the order of the units; null is unknown. */
export interface Denominator {
  readonly values: readonly (number | null)[];
  /** The indicator then reads "per this many": 1,000,000 for a rate per million people. */
  readonly per: number;
}

const DENOMINATOR_UNKNOWN = toReasonCode('denominator-unknown');
const DENOMINATOR_ZERO = toReasonCode('denominator-zero');

/**
 * The table with the named indicators divided: x / (denominator / per). Where the denominator is
 * unknown or 0 the figure becomes unknown, with that reason. Throws on a denominator of another length.
 */
export function denominate(
  table: ValueTable,
  denominators: ReadonlyMap<string, Denominator>,
): ValueTable {
  const divided = copyTable(table);
  for (const [column, code] of table.codes.entries()) {
    const denominator = denominators.get(code);
    const values = divided.columns[column];
    const reasons = divided.reasonColumns[column];
    if (denominator === undefined || values === undefined || reasons === undefined) continue;
    if (denominator.values.length !== values.length) {
      throw new RangeError(
        `${code} has ${denominator.values.length} denominators for ${values.length} units.`,
      );
    }
    divideColumn(values, reasons, denominator);
  }
  return divided;
}

function divideColumn(values: Float64Array, reasons: Uint8Array, denominator: Denominator): void {
  denominator.values.forEach((divisor, unit) => {
    if (reasons[unit] !== KNOWN) return;
    if (divisor === null || divisor === 0) {
      values[unit] = Number.NaN;
      reasons[unit] = divisor === null ? DENOMINATOR_UNKNOWN : DENOMINATOR_ZERO;
      return;
    }
    values[unit] = (values[unit] ?? Number.NaN) / (divisor / denominator.per);
  });
}
