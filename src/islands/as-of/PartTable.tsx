import { partsText } from '#i18n/as-of-text.ts';
import type { PartLine } from '#views/parts/parts.ts';
import { TrackPicture } from '../TrackPicture.tsx';

/** The parts of a score, and what is made of them. */
export function PartTable({ lines }: { readonly lines: readonly PartLine[] }) {
  const { columns, title } = partsText;
  return (
    <div className="scroll-box" tabIndex={0} role="region" aria-label={title}>
      <table className="stacks">
        <thead>
          <tr>
            <th scope="col">{columns.part}</th>
            <th scope="col" className="table-track">
              {columns.track}
            </th>
            <th scope="col" className="number">
              {columns.score}
            </th>
            <th scope="col">{columns.says}</th>
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
    </div>
  );
}
