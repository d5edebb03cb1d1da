import { partsText } from '#i18n/as-of-text.ts';
import type { PartLine } from '#views/parts/parts.ts';
import { ColumnHead } from '../ColumnHead.tsx';
import { ScrollBox } from '../ScrollBox.tsx';
import { TrackPicture } from '../TrackPicture.tsx';

/** The parts of a score, and what is made of them. */
export function PartTable({ lines }: { readonly lines: readonly PartLine[] }) {
  const { columns, title } = partsText;
  return (
    <ScrollBox label={title}>
      <table className="stacks">
        <thead>
          <tr>
            <ColumnHead>{columns.part}</ColumnHead>
            <ColumnHead holds="track">{columns.track}</ColumnHead>
            <ColumnHead holds="number">{columns.score}</ColumnHead>
            <ColumnHead>{columns.says}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ part, label, track, score, sentence }) => (
            <tr key={part}>
              <th scope="row">{label}</th>
              <td className="table-track">
                <TrackPicture track={track} />
              </td>
              <td className="number" data-label={columns.score}>
                <b>{score}</b>
              </td>
              <td>{sentence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
