/**
 * The long tables once more as Parquet, one file a country, in folders as Hive names them: whoever wants one country
 * reads one file, and DuckDB, Spark and Trino read the folder in place as one table.
 */
import { compareText } from '#model/compare-text.ts';
import type { Envelope } from '../downloads/envelope.ts';
import type { Row, TableName } from '../downloads/table.ts';
import type { FormatTable } from './format-table.ts';
import { toOutputFile, type OutputFile } from './output-file.ts';
import { toParquet } from './parquet.ts';

/** The tables that grow with every finding. The list is fixed, so that no address goes when data change. */
const PARTITIONED = ['findings', 'codings'] as const satisfies readonly TableName[];

/** The column that is in the folders' names, and therefore not in the files. */
const PARTITION_COLUMN = 'country';

/** Whether a table has files by country too. */
export function isPartitioned(name: TableName): boolean {
  return PARTITIONED.some((each) => each === name);
}

/** Every partition, in the order of the tables and of the countries' codes: `findings/country=SDN/findings.parquet`. */
export function toPartitions(
  tables: readonly FormatTable[],
  edition: Envelope,
): readonly OutputFile[] {
  return PARTITIONED.flatMap((name) => {
    const table = tables.find((each) => each.name === name);
    if (!table) throw new Error(`No table is called "${name}".`);
    return divide(table).map(({ country, part }) =>
      toOutputFile(
        `${name}/${PARTITION_COLUMN}=${country}/${name}.parquet`,
        toParquet(part, edition),
      ),
    );
  });
}

interface Partition {
  readonly country: string;
  readonly part: FormatTable;
}

function divide(table: FormatTable): readonly Partition[] {
  const columns = table.columns.filter(({ name }) => name !== PARTITION_COLUMN);
  return [...Map.groupBy(table.rows, (row) => getCountry(table, row))]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([country, rows]) => ({ country, part: { ...table, columns, rows } }));
}

function getCountry({ name }: FormatTable, row: Row): string {
  const country = row[PARTITION_COLUMN];
  if (typeof country !== 'string') throw new Error(`A row of ${name} has no country.`);
  return country;
}
