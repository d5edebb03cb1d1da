/** Of what bears on a sentence, what nobody but the state has looked at, or nobody for long. */
import type { ReactElement } from 'react';
import { checkText } from '#i18n/check-text.ts';
import { claimAddress, commitmentAddress } from '#views/addresses.ts';
import type { CheckAnswer } from '#views/check/answer-check.ts';
import type { CheckPage } from '#views/check/check-page.ts';

interface Props {
  readonly answer: CheckAnswer;
  readonly page: CheckPage;
  readonly base: string;
}

export function UnseenList({ answer, page, base }: Props): ReactElement {
  const words = checkText.unseen;
  const promised = answer.promised.filter(({ isUnseen }) => isUnseen);
  const claimed = answer.claimed.filter(({ verdict }) => verdict === 'unchecked');
  if (promised.length + claimed.length === 0) return <p>{words.none(page.staleAfterMonths)}</p>;
  return (
    <>
      <p className="quiet small">{words.note}</p>
      <ul>
        {promised.map(({ id, statement, note }) => (
          <li key={id}>
            <a href={base + commitmentAddress(id)}>{statement}</a>{' '}
            <span className="quiet small">({note})</span>
          </li>
        ))}
        {claimed.map(({ id, statement }) => (
          <li key={id}>
            <a href={base + claimAddress(id)}>{statement}</a>{' '}
            <span className="quiet small">({words.unchecked})</span>
          </li>
        ))}
      </ul>
    </>
  );
}
