/** Checks what a state says: one text changes the records shown, what is read from it, the address and the notice. */
import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { checkText } from '#i18n/check-text.ts';
import { hasLines } from '#views/check/answer-check.ts';
import type { CheckPage } from '#views/check/check-page.ts';
import { toNameOf } from '#views/check/check-status.ts';
import { CheckForm } from './CheckForm.tsx';
import { CheckNotice } from './CheckNotice.tsx';
import { CheckResults } from './CheckResults.tsx';
import { LetterSentences } from './LetterSentences.tsx';
import { useCheck } from './use-check.ts';

interface Props {
  readonly page: CheckPage;
  /** Address of the index. */
  readonly file: string;
  /** Base of the site, with a slash at the end. */
  readonly base: string;
  /** Address of the list of countries, the way on where the index cannot be loaded. */
  readonly countriesAddress: string;
}

/** Brings a title to the top of the window, and who reads by ear to it. */
function leadTo({ current }: RefObject<HTMLHeadingElement | null>): void {
  current?.focus({ preventScroll: true });
  current?.scrollIntoView();
}

export function CheckClaim({ page, file, base, countriesAddress }: Props): ReactElement {
  const [choices] = useState(() => ({
    countries: new Set(page.countries.map(({ id }) => id)),
    themes: new Set(page.themes.map(({ id }) => id)),
  }));
  const check = useCheck(file, choices);
  const letter = useRef<HTMLHeadingElement>(null);
  const results = useRef<HTMLHeadingElement>(null);
  const isLookedUp = useRef(false);
  const isArrived = useRef(false);
  const { phase, answer, survey } = check.state;

  // The answer stands below the field, on a phone far below, so whoever asked is led there.
  useEffect(() => {
    if (!isLookedUp.current || phase === 'loading' || phase === 'looking') return;
    isLookedUp.current = false;
    leadTo(survey ? letter : results);
  }, [phase, survey]);

  // Whoever was sent a question comes for its answer, unless they have begun to read elsewhere.
  useEffect(() => {
    if (phase !== 'answered' || isArrived.current) return;
    isArrived.current = true;
    if (window.scrollY === 0) results.current?.scrollIntoView();
  }, [phase]);

  function submit(): void {
    isLookedUp.current = true;
    check.submit();
  }

  return (
    <div className="check">
      <CheckForm check={check} page={page} onSubmit={submit} />
      {survey && (
        <LetterSentences
          heading={letter}
          survey={survey}
          picked={check.question.words}
          nameCountry={toNameOf(page.countries)}
          onPick={(sentence) => {
            check.pick(sentence);
            leadTo(results);
          }}
        />
      )}
      <div className="check__answer">
        <h2 ref={results} tabIndex={-1} className={answer ? undefined : 'visually-hidden'}>
          {answer ? checkText.asked(answer.question.words) : checkText.results}
        </h2>
        {survey && answer && (
          <p className="no-print">
            <a href="#letter" className="target">
              {checkText.letter.back}
            </a>
          </p>
        )}
        <CheckNotice check={check} page={page} countriesAddress={countriesAddress} />
        {answer && hasLines(answer) && <CheckResults answer={answer} page={page} base={base} />}
      </div>
    </div>
  );
}
