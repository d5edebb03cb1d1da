/** A letter as its sentences, each with how much on record bears on it. */
import { useState, type ReactElement, type RefObject } from 'react';
import { checkText } from '#i18n/check-text.ts';
import { describeLetter, type NameOf } from '#views/check/check-status.ts';
import type { LetterSurvey, SurveyedSentence } from '#views/check/survey-letter.ts';

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly survey: LetterSurvey;
  /** The sentence that is looked up. */
  readonly picked: string;
  readonly nameCountry: NameOf;
  readonly onPick: (sentence: SurveyedSentence) => void;
}

export function LetterSentences(props: Props): ReactElement {
  const { heading, survey, picked, nameCountry, onPick } = props;
  const [isShort, setIsShort] = useState(false);
  const words = checkText.letter;
  const shown = survey.sentences.filter((each) => !isShort || countBearing(each) > 0);
  return (
    <section className="check__letter">
      <h2 id="letter" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {describeLetter(survey, nameCountry).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <label className="no-print">
        <input
          type="checkbox"
          checked={isShort}
          onChange={() => {
            setIsShort(!isShort);
          }}
        />{' '}
        {words.onlyBearing}
      </label>
      <ol>
        {shown.map((each) => (
          <li key={each.sentence}>
            <button
              type="button"
              aria-pressed={each.sentence === picked}
              onClick={() => {
                onPick(each);
              }}
            >
              {each.sentence}
            </button>
            <span>
              {countBearing(each) === 0
                ? words.nothing
                : words.counts(each.promised, each.claimed, each.found)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function countBearing({ promised, claimed, found }: SurveyedSentence): number {
  return promised + claimed + found;
}
