import { KNOWN } from '#scoring/composite/unknown-reason.ts';
import { createTable } from '#scoring/composite/value-table.ts';
import type { ValueTable } from '#scoring/composite/value-table.ts';

/** Least shares, 0–1, that a unit must show to stay in the index. */
export interface ScreenSetting {
  /** Of its indicators observed. */
  readonly minimumObserved: number;
  /** Of its observed indicators that are not 0. */
  readonly minimumNonZero: number;
}

/** A unit left out, with what it had. */
export interface ScreenedOut {
  readonly unit: string;
  readonly reason: 'too-few-observed' | 'too-many-zeros';
  readonly observedShare: number;
  readonly nonZeroShare: number;
}

/** The table of the units that stay, in their order, and those left out with the reason. */
export function screenUnits(
  table: ValueTable,
  setting: ScreenSetting,
): { readonly table: ValueTable; readonly removed: readonly ScreenedOut[] } {
  const removed: ScreenedOut[] = [];
  for (const [row, unit] of table.units.entries()) {
    const shares = getShares(table, row);
    const isObserved = shares.observedShare >= setting.minimumObserved;
    if (isObserved && shares.nonZeroShare >= setting.minimumNonZero) continue;
    removed.push({ unit, reason: isObserved ? 'too-many-zeros' : 'too-few-observed', ...shares });
  }
  const gone = new Set(removed.map(({ unit }) => unit));
  return { table: keepUnits(table, (unit) => !gone.has(unit)), removed };
}

function getShares(
  table: ValueTable,
  row: number,
): { observedShare: number; nonZeroShare: number } {
  const observed = table.columns.filter(
    (_, column) => table.reasonColumns[column]?.[row] === KNOWN,
  );
  const nonZero = observed.filter((values) => values[row] !== 0);
  return {
    observedShare: observed.length / table.codes.length,
    nonZeroShare: observed.length === 0 ? 0 : nonZero.length / observed.length,
  };
}

function keepUnits(table: ValueTable, isKept: (unit: string) => boolean): ValueTable {
  const rows = [...table.units.keys()].filter((row) => isKept(table.units[row] ?? ''));
  const kept = createTable(table.units.filter(isKept), table.codes);
  kept.columns.forEach((values, column) => {
    rows.forEach((row, unit) => {
      values[unit] = table.columns[column]?.[row] ?? Number.NaN;
      kept.reasons[column * rows.length + unit] = table.reasonColumns[column]?.[row] ?? KNOWN;
    });
  });
  return kept;
}
