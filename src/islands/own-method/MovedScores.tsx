import { memo } from 'react';
import { ownMethodText as text } from '#i18n/own-method-text.ts';
import type { ComparedScore } from '#scoring/uncertainty/compare-countries.ts';
import type { MovedLine, MovedTable } from '#views/own-method/moved-lines.ts';
import { ColumnHead } from '../ColumnHead.tsx';
import { ScrollBox } from '../ScrollBox.tsx';
import { TrackPicture } from '../TrackPicture.tsx';
import { useFirstLines } from '../use-first-lines.tsx';

interface Props {
  readonly table: MovedTable;
  readonly by: ComparedScore;
  readonly base: string;
}

/** Score, interval and ranks of each country by the published method and by the reader's own. */
export function MovedScores({ table, by, base }: Props) {
  const { columns, caption, missing, intervals } = text.moved;
  const title = caption(text.scores[by]);
  const { shown, rest } = useFirstLines(table.lines, text.site.showAll);
  return (
    <>
      <ScrollBox label={title} isChart>
        <table className="stacks">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <ColumnHead>{text.records.country}</ColumnHead>
              <ColumnHead holds="track">{columns.track}</ColumnHead>
              <ColumnHead holds="number">{columns.published}</ColumnHead>
              <ColumnHead holds="number">{columns.own}</ColumnHead>
              <ColumnHead holds="number">{columns.difference}</ColumnHead>
              <ColumnHead holds="number">{columns.publishedRanks}</ColumnHead>
              <ColumnHead holds="number">{columns.ownRanks}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <MovedRow key={line.id} line={line} base={base} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {rest}
      <p className="quiet small">{intervals}</p>
      {table.missing.length > 0 && (
        <p className="quiet small">{missing(table.missing.join(', '))}</p>
      )}
    </>
  );
}

/** A component of its own, so that many of them can give way to the reader's next move. */
const MovedRow = memo(function MovedRow({
  line,
  base,
}: {
  readonly line: MovedLine;
  readonly base: string;
}) {
  const { columns } = text.moved;
  return (
    <tr>
      <th scope="row">
        <a href={base + line.address}>{line.name}</a>
      </th>
      <td className="table-track own-method__tracks">
        <TrackPicture track={line.publishedTrack} />
        <TrackPicture track={line.ownTrack} />
      </td>
      <td className="number" data-label={columns.published}>
        {line.published}
      </td>
      <td className="number" data-label={columns.own}>
        <b>{line.own}</b>
      </td>
      <td className="number" data-label={columns.difference}>
        {line.hasMoved ? line.difference : text.site.dash}
      </td>
      <td className="number nowrap" data-label={columns.publishedRanks}>
        {line.publishedRanks}
      </td>
      <td className="number nowrap" data-label={columns.ownRanks}>
        {line.ownRanks}
      </td>
    </tr>
  );
});
