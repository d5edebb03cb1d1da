/** A table to download: its columns, and its rows as read from the data set and its scores. */
import { text } from '#i18n/text.ts';
import type { Column, ColumnHead, DownloadInput, Value } from './column.ts';

/** Name of a table: `data/<name>.csv` and `data/<name>.json`. */
export type TableName = keyof typeof text.downloads.tables;

/** One row, by column. */
export type Row = Readonly<Record<string, Value>>;

export interface DownloadTable {
  readonly name: TableName;
  readonly columns: readonly ColumnHead[];
  readonly toRows: (input: DownloadInput) => readonly Row[];
}

/** A table of one row an item. Throws where two columns have one name. */
export function defineTable<Item>(
  name: TableName,
  listItems: (input: DownloadInput) => readonly Item[],
  columns: readonly Column<Item>[],
): DownloadTable {
  const names = columns.map((column) => column.name);
  const repeated = names.find((each, at) => names.indexOf(each) !== at);
  if (repeated !== undefined) throw new Error(`Two columns of ${name} are called "${repeated}".`);
  return {
    name,
    columns,
    toRows: (input) =>
      listItems(input).map((item) =>
        Object.fromEntries(columns.map(({ name, valueOf }) => [name, valueOf(item, input)])),
      ),
  };
}
