import { asOfText } from '#i18n/as-of-text.ts';
import type { ScoreTable as Table } from '#views/as-of/as-of-view.ts';
import { TrackPicture } from '../TrackPicture.tsx';

/** Scores side by side, each with its track. On a phone a line becomes a block. */
export function ScoreTable({ table, base }: { readonly table: Table; readonly base: string }) {
  const { columns } = asOfText.view;
  const [first, ...facts] = table.columns;
  return (
    <div className="scroll-box" tabIndex={0} role="region" aria-label={table.title}>
      <table className="stacks as-of__scores">
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col" className="table-track">
              {columns.track}
            </th>
            <th scope="col" className="number">
              {columns.score}
            </th>
            <th scope="col" className="number">
              {columns.interval}
            </th>
            {facts.map((fact) => (
              <th key={fact} scope="col">
                {fact}
              </th>
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
    </div>
  );
}
