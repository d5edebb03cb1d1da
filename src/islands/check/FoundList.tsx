/** Findings and checks, dated, each with who saw it and on what it bears. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { checkText } from '#i18n/check-text.ts';
import { formatShortDate } from '#model/format.ts';
import { claimAddress, commitmentAddress, itemAddress, sourceAddress } from '#views/addresses.ts';
import type { FoundLine } from '#views/check/answer-lines.ts';
import type { CheckPage } from '#views/check/check-page.ts';
import { nameLevel } from '#views/check/name-level.ts';
import { LevelMark } from '../LevelMark.tsx';
import { VerdictWord } from '../VerdictWord.tsx';

interface Props {
  readonly lines: readonly FoundLine[];
  readonly page: CheckPage;
  readonly base: string;
  /** Whether it is the state's own word, which weighs nothing. */
  readonly isStates?: boolean;
}

/** Lines shown before the reader asks for all. */
const shownFirst = 8;
/** Longest beginning of a statement, in characters: a line on a wide screen. */
const shortStatement = 80;

export function FoundList({ lines, page, base, isStates = false }: Props): ReactElement {
  const list = useRef<HTMLOListElement>(null);
  const [opened, setOpened] = useState<readonly FoundLine[] | null>(null);
  const isAll = opened === lines || lines.length <= shownFirst;

  // Whoever asked for more by keyboard goes on at the first of them; the button is gone.
  useEffect(() => {
    if (opened === lines) list.current?.children[shownFirst]?.querySelector('a')?.focus();
  }, [opened]);

  return (
    <>
      <ol className="findings" ref={list}>
        {(isAll ? lines : lines.slice(0, shownFirst)).map((line) => (
          <FoundItem key={line.id} line={line} page={page} base={base} isStates={isStates} />
        ))}
      </ol>
      {!isAll && (
        <button
          type="button"
          className="no-print"
          onClick={() => {
            setOpened(lines);
          }}
        >
          {checkText.found.all(lines.length)}
        </button>
      )}
    </>
  );
}

/** A statement that stands above in full needs only its beginning. */
function shorten(statement: string): string {
  if (statement.length <= shortStatement) return statement;
  return `${statement.slice(0, statement.lastIndexOf(' ', shortStatement))} …`;
}

function FoundItem(props: {
  readonly line: FoundLine;
  readonly page: CheckPage;
  readonly base: string;
  readonly isStates: boolean;
}): ReactElement {
  const { line, page, base, isStates } = props;
  const { id, date, finding, observer, mark, source, on, country } = line;
  const owner = on.kind === 'claim' ? claimAddress(on.id) : commitmentAddress(on.id);
  return (
    <li className={isStates ? 'finding finding--self' : 'finding'}>
      <time dateTime={date}>{formatShortDate(date)}</time>
      {mark.kind === 'level' ? (
        <LevelMark level={mark.level} isReversed={mark.isReversed} />
      ) : (
        <span className={`mark mark--sign verdict--${mark.verdict}`} aria-hidden="true">
          <span className="verdict__sign">{page.verdicts[mark.verdict].sign}</span>
        </span>
      )}
      <div className="finding__body">
        <h3>
          <a className="quiet-link" href={base + itemAddress(owner, id)}>
            {finding}
          </a>
        </h3>
        <p>
          {mark.kind === 'level' ? (
            <b>
              {mark.level === 'unchecked'
                ? checkText.unknownLevel
                : nameLevel(mark.level, mark.isReversed, page)}
            </b>
          ) : (
            <VerdictWord verdict={mark.verdict} {...page.verdicts[mark.verdict]} />
          )}{' '}
          · {page.observers[observer] ?? observer} ·{' '}
          <a href={base + sourceAddress(source.id)}>{source.label}</a> · {country}
        </p>
        <p>
          {on.kind === 'claim' ? checkText.found.onClaim : checkText.found.onCommitment}{' '}
          {shorten(on.statement)}
        </p>
      </div>
    </li>
  );
}
