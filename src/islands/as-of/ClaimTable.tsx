import { asOfText, scoresText } from '#i18n/as-of-text.ts';
import type { AsOfClaim } from '#views/as-of/as-of-view.ts';
import { ColumnHead } from '../ColumnHead.tsx';
import { ScrollBox } from '../ScrollBox.tsx';
import { VerdictWord } from '../VerdictWord.tsx';

interface Props {
  readonly rows: readonly AsOfClaim[];
  readonly base: string;
}

/** Claims made by the day, with the verdicts that the checks of the day gave. */
export function ClaimTable({ rows, base }: Props) {
  const { claims, claimColumns: columns } = asOfText.page;
  return (
    <ScrollBox label={claims}>
      <table className="wide-first stacks">
        <thead>
          <tr>
            <ColumnHead>{columns.claim}</ColumnHead>
            <ColumnHead>{columns.checks}</ColumnHead>
            <ColumnHead>{columns.verdict}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ statement, address, madeOn, verdict, basis }) => (
            <tr key={address}>
              <td>
                <a href={base + address}>{statement}</a>{' '}
                <span className="quiet small">{madeOn}</span>
              </td>
              <td data-label={columns.checks}>{basis}</td>
              <td>
                <VerdictWord verdict={verdict} {...scoresText.verdicts[verdict]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
