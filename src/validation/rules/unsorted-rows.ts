import { compareText } from '#model/compare-text.ts';
import type { Context } from '../context.ts';
import type { Entry, RecordEntry } from '../entry.ts';
import { isCountryRow } from '../layout.ts';
import type { Remark } from '../problem.ts';
import { SORT_COLUMNS, toSortKey } from '../row-order.ts';
import type { Rule } from '../rule.ts';
import { hasOwnRowId } from './part-id.ts';

/** The rows of a CSV file are in the order of their ids, or of what stands for one. */
export const rule: Rule = {
  code: 'unsorted-rows',
  severity: 'error',
  reason: 'In sorted files two people can add rows without disturbing each other.',
  check({ records, byId }) {
    return [...SORT_COLUMNS].flatMap(([kind, columns]) => {
      const rows: readonly RecordEntry<unknown>[] = records[kind];
      const placed = rows.flatMap((entry): Row[] => {
        const key = isMisnamed(entry, byId) ? undefined : readKey(entry, columns);
        return key === undefined ? [] : [{ entry, key }];
      });
      return checkOrder(placed, columns);
    });
  },
};

/** A row, and the text by which it is sorted. */
interface Row {
  readonly entry: Entry;
  readonly key: string;
}

/** True where a row stands in a wrong place because of a wrong id in it, for which it is told. */
function isMisnamed(entry: Entry, byId: Context['byId']): boolean {
  if (isCountryRow(entry.kind)) return !hasOwnRowId(entry, entry.kind);
  const item = readCell(entry, 'item');
  return item !== undefined && !byId.has(item);
}

/** Undefined where a cell is missing, or is another than it can be: that is told, and may be what the place is wrong by. */
function readKey(
  entry: RecordEntry<unknown>,
  columns: readonly [string, ...string[]],
): string | undefined {
  const cells = columns.map((column) => readCell(entry, column));
  const isKnown = cells[0] !== undefined && (entry.whole !== null || !cells.includes(undefined));
  return isKnown ? toSortKey(cells.map((cell) => cell ?? '')) : undefined;
}

function readCell({ value }: Entry, column: string): string | undefined {
  const cells = new Map<string, unknown>(Object.entries(value ?? {}));
  const cell = cells.get(column);
  return cell === undefined ? undefined : String(cell);
}

function checkOrder(rows: readonly Row[], columns: readonly [string, ...string[]]): Remark[] {
  return [...Map.groupBy(rows, ({ entry }) => entry.file).values()].flatMap((all): Remark[] => {
    // An id that stands twice is another mistake, with a message of its own: either may be the wrong one.
    const rowsByKey = Map.groupBy(all, ({ key }) => key);
    const ofFile = all.filter(({ key }) => rowsByKey.get(key)?.length === 1);
    const index = ofFile.findIndex(({ key }, at) => {
      const before = ofFile[at - 1];
      return before !== undefined && compareText(before.key, key) > 0;
    });
    const [row, before] = [ofFile[index], ofFile[index - 1]];
    if (row === undefined || before === undefined) return [];
    const found = `"${row.key}" comes after "${before.key}".`;
    const named = columns.map((column) => `"${column}"`).join(' and ');
    const noun = columns.length === 1 ? 'column' : 'columns';
    const write = `Sort the rows by the ${noun} ${named}, by letters and digits.`;
    return [{ spot: row.entry.spotOf(columns[0]), found, write }];
  });
}
