import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import type { IndexTree } from './tree.ts';
import { createTable } from './value-table.ts';
import type { ValueTable } from './value-table.ts';

/**
 * The indicators of a tree, in its order, from a table that has exactly those. Refuses a column that
 * is not an indicator of the tree, and an indicator without a column.
 */
export function matchTable(tree: IndexTree, table: ValueTable): ValueTable | Refusal {
  const indicators = tree.codes.slice(0, tree.indicatorCount);
  const stranger = table.codes.find((code) => !indicators.includes(code));
  if (stranger !== undefined) {
    const isAbove = tree.codes.includes(stranger);
    const what = isAbove
      ? 'has children in the tree and is computed'
      : 'is an unknown code, not in the tree';
    return refuse({ table: 'matrix', row: -1 }, `The column "${stranger}" ${what}: leave it out.`);
  }
  const matched = createTable(table.units, indicators);
  for (const [position, code] of indicators.entries()) {
    const column = table.codes.indexOf(code);
    const values = table.columns[column];
    const reasons = table.reasonColumns[column];
    if (values === undefined || reasons === undefined) {
      const place = { table: 'tree', row: tree.rows[position] ?? -1 } as const;
      return refuse(
        place,
        `"${code}" is an unknown code: it has no children and no column in the matrix.`,
      );
    }
    matched.columns[position]?.set(values);
    matched.reasonColumns[position]?.set(reasons);
  }
  return matched;
}
