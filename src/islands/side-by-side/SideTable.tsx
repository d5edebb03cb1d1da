import { sideBySideText as text } from '#i18n/side-by-side-text.ts';
import type { SideColumn } from '#views/side-by-side/side-by-side.ts';
import { ColumnHead } from '../ColumnHead.tsx';
import { ScrollBox } from '../ScrollBox.tsx';
import { TrackPicture } from '../TrackPicture.tsx';

/** The parts by lines, what is compared by columns; every track on the one scale. */
export function SideTable({
  columns,
  base,
}: {
  readonly columns: readonly SideColumn[];
  readonly base: string;
}) {
  const parts = columns.find((column) => column.parts !== null)?.parts ?? [];
  const facts = [
    { label: text.checked, of: ({ checked }: SideColumn) => checked },
    { label: text.certainty, of: ({ certainty }: SideColumn) => certainty },
  ];
  return (
    <ScrollBox label={text.region} isChart>
      <table className="side-by-side__table">
        <thead>
          <tr>
            <ColumnHead>{text.part}</ColumnHead>
            {columns.map(({ name, date, address }) => (
              <ColumnHead key={address}>
                <a href={base + address}>{name}</a>
                <br />
                <span className="quiet small">{date}</span>
              </ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, label }, at) => (
            <tr key={part}>
              <th scope="row">{label}</th>
              {columns.map((column) => (
                <td key={column.address}>
                  <PartCell column={column} at={at} />
                </td>
              ))}
            </tr>
          ))}
          {facts.map(({ label, of }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {columns.map((column) => (
                <td key={column.address}>{of(column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function PartCell({ column, at }: { readonly column: SideColumn; readonly at: number }) {
  const line = column.parts?.[at];
  if (line === undefined) return <span className="quiet small">{text.notKnown}</span>;
  return (
    <>
      <span className="side-by-side__score">
        <b>{line.score}</b>
        <TrackPicture track={line.track} />
      </span>
      {line.interval !== null && (
        <span className="quiet small nowrap side-by-side__interval">{line.interval}</span>
      )}
      {line.track.kind === 'withheld' && <span className="quiet small">{line.sentence}</span>}
    </>
  );
}
