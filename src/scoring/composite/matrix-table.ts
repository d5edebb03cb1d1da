import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { checkColumns, findNumber } from './text-table.ts';
import type { TextTable } from './text-table.ts';
import { KNOWN } from './unknown-reason.ts';
import { createTable } from './value-table.ts';
import type { ValueTable } from './value-table.ts';

/** The column that names the units. */
const UNIT_COLUMN = 'uCode';

/**
 * The indicators of units written as `uCode` and a column an indicator; an empty cell was not
 * observed. Refuses the first cell that is neither empty nor a number, and a unit named twice.
 */
export function parseMatrixTable(text: TextTable): ValueTable | Refusal {
  const problem = checkColumns('matrix', text);
  if (problem !== null) return problem;
  const unitColumn = text.heading.indexOf(UNIT_COLUMN);
  if (unitColumn < 0) {
    return refuse(
      { table: 'matrix', row: -1 },
      `The matrix has no column "${UNIT_COLUMN}" to name its units.`,
    );
  }
  const units = text.rows.map((cells) => (cells[unitColumn] ?? '').trim());
  const row = units.findIndex((unit, position) => unit === '' || units.indexOf(unit) !== position);
  if (row >= 0) {
    const reason =
      units[row] === '' ? 'The unit has no code.' : `The unit "${units[row]}" stands twice.`;
    return refuse({ table: 'matrix', row }, reason);
  }
  const codes = text.heading.filter((_, column) => column !== unitColumn);
  return fillTable(text, createTable(units, codes));
}

function fillTable({ heading, rows }: TextTable, table: ValueTable): ValueTable | Refusal {
  for (const [row, cells] of rows.entries()) {
    for (const [column, code] of table.codes.entries()) {
      const text = (cells[heading.indexOf(code)] ?? '').trim();
      if (text === '') continue;
      const value = findNumber(text);
      if (value === undefined) {
        return refuse(
          { table: 'matrix', row },
          `"${code}" of ${table.units[row]} is "${text}": write a number, or nothing where it is unknown.`,
        );
      }
      table.values[column * rows.length + row] = value;
      table.reasons[column * rows.length + row] = KNOWN;
    }
  }
  return table;
}
