/** What the explorer shows as CSV: the rows and columns chosen, and below them how to cite the view. */
import { exploreText as text } from '#i18n/explore-text.ts';
import { toCsv } from '../csv.ts';
import { columnNames, type ColumnName } from './explore-state.ts';
import { findingAddress, labelOf, levelOf, type FindingTable } from './finding-table.ts';

type CsvRow = Readonly<Record<string, string | number | boolean | null>>;

/**
 * The rows given, with the columns given. Id, words, and addresses under `site` stand in every row, so that a finding can be
 * found again; the citation stands in a line of its own at the end. Formulas are defused.
 */
export function toExploreCsv(
  table: FindingTable,
  rows: readonly number[],
  columns: readonly ColumnName[],
  view: { readonly site: string; readonly citation: string; readonly address: string },
): string {
  const shown = columnNames.filter((column) => columns.includes(column));
  const names = ['id', 'finding', ...shown.flatMap((column) => cellNames[column]), 'address'];
  const lines = rows.map((row): CsvRow => ({
    id: table.id[row] ?? null,
    finding: table.words[row] ?? null,
    ...Object.assign({}, ...shown.map((column) => toCells(table, column, row, view.site))),
    address: view.site + findingAddress(table, row),
  }));
  const cite: CsvRow = { citation: `${view.citation} ${text.viewAt(view.address)}` };
  // The citation's own header is cut off: it is a line of the same file.
  const line = toCsv([cite], ['citation']).split('\r\n').slice(1).join('\r\n');
  return toCsv(lines, names) + line;
}

const cellNames: Readonly<Record<ColumnName, readonly string[]>> = {
  date: ['date'],
  country: ['country'],
  theme: ['theme'],
  tier: ['tier'],
  commitment: ['commitment', 'commitmentAddress'],
  level: ['level', 'levelLabel', 'reversed'],
  direction: ['direction'],
  coder: ['codings'],
  observer: ['observer'],
  source: ['source', 'pinpoint', 'sourceAddress'],
  access: ['sourceRead'],
};

function toCells(table: FindingTable, column: ColumnName, row: number, site: string): CsvRow {
  const commitment = table.commitments[table.commitment[row] ?? -1];
  const source = table.sources[table.source[row] ?? -1];
  switch (column) {
    case 'date':
      return { date: table.date[row] ?? null };
    case 'commitment':
      return {
        commitment: commitment?.label ?? null,
        commitmentAddress: site + (commitment?.address ?? ''),
      };
    case 'level':
      return {
        level: levelOf(table, row),
        levelLabel: labelOf(table, 'level', row),
        reversed: table.reversed[row] ?? null,
      };
    case 'coder':
      return { codings: table.codings[row] ?? null };
    case 'source':
      return {
        source: source?.label ?? null,
        pinpoint: table.pinpoint[row] ?? null,
        sourceAddress: site + (source?.address ?? ''),
      };
    case 'access':
      return { sourceRead: labelOf(table, 'access', row) };
    default:
      return { [column]: labelOf(table, column, row) };
  }
}
