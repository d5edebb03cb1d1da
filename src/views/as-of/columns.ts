/** Rows as one list a column: what a file of many like rows is written in, since no name stands in it twice. */

/** Of each field of a row, all its values in the order of the rows. */
export type Columns<Row> = { readonly [Key in keyof Row]: readonly Row[Key][] };

/** Rows by column. Throws where a row has other fields than the first: its values would stand beside another's. */
export function toColumns<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const names = Object.keys(rows[0] ?? {});
  for (const row of rows) {
    if (Object.keys(row).join() === names.join()) continue;
    throw new TypeError(`Rows of ${names.join()} and of ${Object.keys(row).join()} in one table.`);
  }
  const columns = names.map((name) => [name, rows.map((row): unknown => Reflect.get(row, name))]);
  return Object.fromEntries(columns) as Columns<Row>; // the fields are those of every row
}

/** The rows that columns hold. Throws where one is longer than another. */
export function fromColumns<Row extends object>(columns: Columns<Row>): readonly Row[] {
  const lists = Object.entries(columns) as [string, readonly unknown[]][]; // as its type says
  const count = lists[0]?.[1].length ?? 0;
  for (const [name, values] of lists) {
    if (values.length === count) continue;
    throw new RangeError(
      `Column ${name} has ${String(values.length)} values, not ${String(count)}.`,
    );
  }
  return Array.from(
    { length: count },
    (_, at) => Object.fromEntries(lists.map(([name, values]) => [name, values[at]])) as Row, // as above
  );
}
