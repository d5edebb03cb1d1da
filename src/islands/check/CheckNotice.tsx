/** What the check has to say, in a place that a screen reader hears. */
import type { ReactElement } from 'react';
import { checkText } from '#i18n/check-text.ts';
import type { CheckPage } from '#views/check/check-page.ts';
import { describeCheck, describeReading, toNameOf } from '#views/check/check-status.ts';
import { longestLetter } from '#views/check/split-sentences.ts';
import type { CheckState } from './check-session.ts';
import type { Check } from './use-check.ts';

interface Props {
  readonly check: Check;
  readonly page: CheckPage;
  /** Address of the list of countries. */
  readonly countriesAddress: string;
}

export function CheckNotice({ check, page, countriesAddress }: Props): ReactElement {
  const { state, ignored, isTooLong } = check;
  const { answer } = state;
  const reading = answer
    ? describeReading(answer, toNameOf(page.countries), toNameOf(page.themes))
    : '';
  return (
    <>
      <div role="status" className="check__status">
        {ignored.length > 0 && <p>{checkText.ignored(ignored.join(', '))}</p>}
        {isTooLong && <p>{checkText.tooLong(longestLetter)}</p>}
        {describeState(state).map((line, at) => (
          <p key={line} className={at === 0 ? 'check__finding' : undefined}>
            {line}
          </p>
        ))}
      </div>
      {state.phase === 'answered' && reading !== '' && <p className="quiet small">{reading}</p>}
      {state.phase === 'failed' && (
        <>
          <p className="note">
            {checkText.failed} <a href={countriesAddress}>{checkText.noScriptCountries}</a>.
          </p>
          <button type="button" onClick={check.submit}>
            {checkText.retry}
          </button>
        </>
      )}
    </>
  );
}

function describeState({ phase, answer }: CheckState): readonly string[] {
  if (phase === 'loading') return [checkText.loading];
  if (phase === 'looking') return [checkText.looking];
  if (phase === 'failed') return [checkText.failedBriefly];
  return phase === 'idle' || !answer ? [] : describeCheck(answer);
}
