import { countKnown, meanOf } from '#scoring/composite/moments.ts';
import { KNOWN } from '#scoring/composite/unknown-reason.ts';
import { copyTable } from '#scoring/composite/value-table.ts';
import type { ValueTable } from '#scoring/composite/value-table.ts';

/** A table with gaps filled, and which cells were: a filled cell must not pass for an observed one. */
export interface ImputedTable {
  readonly table: ValueTable;
  /** In the layout of the table's values: 1 where the value was put in, else 0. */
  readonly isImputed: Uint8Array;
}

/**
 * Fills each gap with the mean of the observed values of the unit's group in the same indicator.
 * `groups` names each unit's group, in the order of the units; a group in which nobody was observed
 * keeps its gap, with its reason. Observed values are never changed.
 */
export function imputeGroupMean(table: ValueTable, groups: readonly string[]): ImputedTable {
  const filled = copyTable(table);
  const isImputed = new Uint8Array(table.values.length);
  table.columns.forEach((values, column) => {
    for (const group of new Set(groups)) {
      const members = values.map((value, unit) => (groups[unit] === group ? value : Number.NaN));
      if (countKnown(members) === 0) continue;
      const mean = meanOf(members);
      groups.forEach((name, unit) => {
        const position = column * values.length + unit;
        if (name !== group || table.reasons[position] === KNOWN) return;
        filled.values[position] = mean;
        filled.reasons[position] = KNOWN;
        isImputed[position] = 1;
      });
    }
  });
  return { table: filled, isImputed };
}
