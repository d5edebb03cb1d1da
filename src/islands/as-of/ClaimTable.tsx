import { asOfText, scoresText } from '#i18n/as-of-text.ts';
import type { AsOfClaim } from '#views/as-of/as-of-view.ts';

interface Props {
  readonly rows: readonly AsOfClaim[];
  readonly base: string;
}

/** Claims made by the day, with the verdicts that the checks of the day gave. */
export function ClaimTable({ rows, base }: Props) {
  const { claims, claimColumns: columns } = asOfText.page;
  return (
    <div className="scroll-box" tabIndex={0} role="region" aria-label={claims}>
      <table className="wide-first stacks">
        <thead>
          <tr>
            <th scope="col">{columns.claim}</th>
            <th scope="col">{columns.checks}</th>
            <th scope="col">{columns.verdict}</th>
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
                <span className={`verdict verdict--${verdict}`}>
                  <span className="verdict__sign" aria-hidden="true">
                    {scoresText.verdicts[verdict].sign}
                  </span>{' '}
                  {scoresText.verdicts[verdict].word}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
