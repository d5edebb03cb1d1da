import type { SheetFault } from '../coding/sheet-cells.ts';

/** Ids that a fault names before it counts the rest. */
const MOST_NAMED = 5;

/**
 * Whether a sheet holds what was drawn. A row that is gone might have been a flaw, and an audit that cannot be drawn again
 * shows nothing of the record.
 * @param items the facts of the sheet
 * @param drawn what the seed and the share draw from the record
 */
export function checkDraw(
  items: readonly string[],
  drawn: readonly string[],
): readonly SheetFault[] {
  const [has, was] = [new Set(items), new Set(drawn)];
  const write = 'Give the seed and the share of the draw, and take it with the record of then.';
  const toFault = (found: string, names: readonly string[]) =>
    names.length === 0
      ? []
      : [{ line: 1, column: null, found: `${found}: ${listNames(names)}.`, write }];
  return [
    ...toFault(
      'Rows of the draw are missing',
      drawn.filter((item) => !has.has(item)),
    ),
    ...toFault(
      'Rows are here that were not drawn',
      [...has].filter((item) => !was.has(item)),
    ),
  ];
}

function listNames(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED).join(', ');
  return more > 0 ? `${named} and ${String(more)} more` : named;
}
