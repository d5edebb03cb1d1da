import { asOfText } from '#i18n/as-of-text.ts';
import type { ScoreTable as Table } from '#views/as-of/as-of-view.ts';
import { ColumnHead } from '../ColumnHead.tsx';
import { ScrollBox } from '../ScrollBox.tsx';
import { TrackPicture } from '../TrackPicture.tsx';

/** Scores side by side, each with its track. On a phone a line becomes a block. */
export function ScoreTable({ table, base }: { readonly table: Table; readonly base: string }) {
  const { columns } = asOfText.view;
  const [first, ...facts] = table.columns;
  return (
    <ScrollBox label={table.title}>
      <table className="stacks as-of__scores">
        <thead>
          <tr>
            <ColumnHead>{first}</ColumnHead>
            <ColumnHead holds="track">{columns.track}</ColumnHead>
            <ColumnHead holds="number">{columns.score}</ColumnHead>
            <ColumnHead holds="number">{columns.interval}</ColumnHead>
            {facts.map((fact) => (
              <ColumnHead key={fact}>{fact}</ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.lines.map((line) => (
            <tr key={line.address ?? line.label}>
              <th scope="row">
                {line.address === null ? (
                  line.label
                ) : (
                  <a href={base + line.address}>{line.label}</a>
                )}
              </th>
              <td className="table-track">
                <TrackPicture track={line.track} />
              </td>
              <td className="number" data-label={columns.score}>
                <b>{line.score}</b>
              </td>
              <td className="number nowrap" data-label={columns.interval}>
                {line.interval}
              </td>
              {line.facts.map((fact, at) => (
                <td key={facts[at]} data-label={facts[at]}>
                  {fact}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
