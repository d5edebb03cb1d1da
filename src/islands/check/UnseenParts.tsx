/** Of what bears on a sentence, what nobody but the state has looked at, and what nobody has looked at for long. */
import type { ReactElement } from 'react';
import { checkText } from '#i18n/check-text.ts';
import { formatDate } from '#model/format.ts';
import { claimAddress, commitmentAddress } from '#views/addresses.ts';
import type { CheckAnswer } from '#views/check/answer-check.ts';
import type { CheckPage } from '#views/check/check-page.ts';
import { ResultPart } from './ResultPart.tsx';

interface Props {
  readonly answer: CheckAnswer;
  readonly page: CheckPage;
  readonly base: string;
}

/** A commitment or claim, and in a few words who has looked. */
interface UnseenLine {
  readonly address: string;
  readonly statement: string;
  readonly remark: string;
}

export function UnseenParts({ answer, page, base }: Props): ReactElement {
  const { unseen, stale } = checkText;
  const unseenLines = listUnseen(answer);
  const staleLines = listStale(answer);
  const isNone = unseenLines.length + staleLines.length === 0;
  return (
    <>
      {isNone && (
        <ResultPart title={unseen.title} id="unseen">
          <p>{unseen.none(page.staleAfterMonths)}</p>
        </ResultPart>
      )}
      {unseenLines.length > 0 && (
        <ResultPart title={unseen.title} id="unseen">
          <p className="quiet small">{unseen.note}</p>
          <LineList lines={unseenLines} base={base} />
        </ResultPart>
      )}
      {staleLines.length > 0 && (
        <ResultPart title={stale.title} id="stale">
          <p className="quiet small">{stale.note(page.staleAfterMonths)}</p>
          <LineList lines={staleLines} base={base} />
        </ResultPart>
      )}
    </>
  );
}

function listUnseen({ promised, claimed }: CheckAnswer): readonly UnseenLine[] {
  return [
    ...promised
      .filter(({ isUnseen }) => isUnseen)
      .map(({ id, statement, note }) => ({
        address: commitmentAddress(id),
        statement,
        remark: note,
      })),
    ...claimed
      .filter(({ verdict }) => verdict === 'unchecked')
      .map(({ id, statement }) => ({
        address: claimAddress(id),
        statement,
        remark: checkText.unseen.unchecked,
      })),
  ];
}

function listStale({ promised }: CheckAnswer): readonly UnseenLine[] {
  return promised.flatMap(({ id, statement, staleSince }) =>
    staleSince === null
      ? []
      : [
          {
            address: commitmentAddress(id),
            statement,
            remark: checkText.stale.since(formatDate(staleSince.slice(0, 'yyyy-mm'.length))),
          },
        ],
  );
}

function LineList(props: {
  readonly lines: readonly UnseenLine[];
  readonly base: string;
}): ReactElement {
  const { lines, base } = props;
  return (
    <ul>
      {lines.map(({ address, statement, remark }) => (
        <li key={address}>
          <a href={base + address}>{statement}</a> <span className="quiet small">({remark})</span>
        </li>
      ))}
    </ul>
  );
}
