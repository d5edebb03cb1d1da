import { asOfText, scoresText } from '#i18n/as-of-text.ts';
import type { AsOfCommitment } from '#views/as-of/as-of-view.ts';
import { ColumnHead } from '../ColumnHead.tsx';
import { ScrollBox } from '../ScrollBox.tsx';
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
    <ScrollBox label={commitments}>
      <table className="wide-first stacks">
        <thead>
          <tr>
            <ColumnHead>{columns.statement}</ColumnHead>
            <ColumnHead>{columns.found}</ColumnHead>
            <ColumnHead holds="track">{scoresText.delivery}</ColumnHead>
            <ColumnHead holds="number">{columns.independent}</ColumnHead>
            <ColumnHead holds="number">{columns.claimGap}</ColumnHead>
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
    </ScrollBox>
  );
}
