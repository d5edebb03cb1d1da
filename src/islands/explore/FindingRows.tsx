import { memo, type ReactElement } from 'react';
import { exploreText as text } from '#i18n/explore-text.ts';
import { formatShortDate } from '#model/format.ts';
import { columnNames, type ColumnName } from '#views/explore/explore-state.ts';
import {
  findingAddress,
  labelOf,
  levelOf,
  type FindingTable,
} from '#views/explore/finding-table.ts';
import { ColumnHead } from '../ColumnHead.tsx';
import { LevelMark } from '../LevelMark.tsx';
import { ScrollBox } from '../ScrollBox.tsx';

interface Props {
  readonly table: FindingTable;
  readonly rows: readonly number[];
  readonly columns: readonly ColumnName[];
  readonly base: string;
}

/** One page of findings, with the columns chosen. The finding itself leads to its place on its commitment's page. */
export const FindingRows = memo(function FindingRows({ table, rows, columns, base }: Props) {
  const shown = columnNames.filter((column) => columns.includes(column));
  return (
    <ScrollBox label={text.region}>
      <table className="stacks explore__table">
        <thead>
          <tr>
            <ColumnHead>{text.columns.finding}</ColumnHead>
            {shown.map((column) => (
              <ColumnHead key={column}>{text.columns[column]}</ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={table.id[row]}>
              <th scope="row">
                <a className="quiet-link" href={base + findingAddress(table, row)}>
                  {table.words[row]}
                </a>
              </th>
              {shown.map((column) => (
                <td key={column} data-label={text.columns[column]} className={`explore__${column}`}>
                  <Cell table={table} row={row} column={column} base={base} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
});

interface CellProps extends Pick<Props, 'table' | 'base'> {
  readonly row: number;
  readonly column: ColumnName;
}

function Cell({ table, row, column, base }: CellProps): ReactElement | string | undefined {
  const commitment = table.commitments[table.commitment[row] ?? -1];
  const source = table.sources[table.source[row] ?? -1];
  switch (column) {
    case 'date':
      return <time dateTime={table.date[row]}>{formatShortDate(table.date[row] ?? '')}</time>;
    case 'level':
      return (
        <span className="level">
          <LevelMark level={levelOf(table, row)} isReversed={table.reversed[row] ?? false} />
          {labelOf(table, 'level', row)}
          {table.reversed[row] === true && `, ${text.scores.reversed}`}
        </span>
      );
    case 'commitment':
      return <a href={base + (commitment?.address ?? '')}>{commitment?.label}</a>;
    case 'source':
      return (
        <>
          <a href={base + (source?.address ?? '')}>{source?.label}</a>
          {table.pinpoint[row] !== null && <span className="quiet"> {table.pinpoint[row]}</span>}
        </>
      );
    case 'coder':
      return table.codings[row];
    default:
      return labelOf(table, column, row);
  }
}
