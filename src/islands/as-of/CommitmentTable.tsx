import { asOfText, scoresText } from '#i18n/as-of-text.ts';
import type { AsOfCommitment } from '#views/as-of/as-of-view.ts';
import { TrackPicture } from '../TrackPicture.tsx';
import { LevelWord } from './LevelWord.tsx';

interface Props {
  readonly rows: readonly AsOfCommitment[];
  readonly base: string;
}

/** Commitments as they stood; each leads to its own page as of the same day. */
export function CommitmentTable({ rows, base }: Props) {
  const { commitments, commitmentColumns: columns } = asOfText.page;
  return (
    <div className="scroll-box" tabIndex={0} role="region" aria-label={commitments}>
      <table className="wide-first stacks">
        <thead>
          <tr>
            <th scope="col">{columns.statement}</th>
            <th scope="col">{columns.found}</th>
            <th scope="col" className="table-track">
              {scoresText.delivery}
            </th>
            <th scope="col" className="number">
              {columns.independent}
            </th>
            <th scope="col" className="number">
              {columns.claimGap}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.address}>
              <td>
                <a href={base + row.address}>{row.statement}</a>{' '}
                <span className="quiet small">{[row.madeOn, ...row.notices].join('; ')}</span>
              </td>
              <td>
                <LevelWord level={row.level} />
              </td>
              <td className="table-track">
                <TrackPicture track={row.track} />
              </td>
              <td className="number" data-label={columns.independent}>
                {row.independentCount}
              </td>
              <td className="number" data-label={columns.claimGap}>
                {row.claimGap}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
