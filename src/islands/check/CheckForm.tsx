/** The field for what a state says, and what to look through. Without its script, a plain form that asks this page again. */
import { useState, type KeyboardEvent, type ReactElement, type SubmitEvent } from 'react';
import { checkText } from '#i18n/check-text.ts';
import type { CheckPage } from '#views/check/check-page.ts';
import {
  anything,
  formatCheckQuestion,
  nothingAsked,
  readDate,
} from '#views/check/check-question.ts';
import { describeAsText, describeFilters, toNameOf } from '#views/check/check-status.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { FilterFold } from './FilterFold.tsx';
import type { Check } from './use-check.ts';

interface Props {
  readonly check: Check;
  readonly page: CheckPage;
  readonly onSubmit: () => void;
}

export function CheckForm({ check, page, onSubmit }: Props): ReactElement {
  const { question, state, choose } = check;
  const read = state.answer?.read;
  const hasChosen = [question.country, question.theme, question.from, question.to].some(
    (value) => value !== null,
  );

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    onSubmit();
  }

  function submitByKeys(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit();
  }

  return (
    <form className="check__form no-print" onSubmit={submit}>
      <div className="check__ask">
        <label htmlFor="check-text">{checkText.label}</label>
        <textarea
          ref={check.field}
          id="check-text"
          name="q"
          rows={4}
          spellCheck={false}
          aria-describedby="check-hint"
          onKeyDown={submitByKeys}
        />
        <p id="check-hint">{checkText.hint}</p>
        <div className="check__submit">
          <button type="submit">{checkText.button}</button> <span>{checkText.keys}</span>
        </div>
        {state.phase === 'idle' && <Examples />}
      </div>
      <FilterFold
        summary={describeFilters(question, read, toNameOf(page.countries), toNameOf(page.themes))}
      >
        <fieldset className="check__filters">
          <legend>{checkText.filters}</legend>
          <ChoiceField
            label={checkText.country}
            value={question.country}
            asText={describeAsText(
              question.country === null ? (read?.countries ?? []).map(({ iso3 }) => iso3) : [],
              toNameOf(page.countries),
            )}
            any={{ id: anything, label: checkText.anyCountry }}
            choices={page.countries}
            onChoose={(country) => {
              choose({ country });
            }}
          />
          <ChoiceField
            label={checkText.theme}
            value={question.theme}
            asText={describeAsText(
              question.theme === null ? (read?.themes ?? []).map(({ theme }) => theme) : [],
              toNameOf(page.themes),
            )}
            any={{ id: anything, label: checkText.anyTheme }}
            choices={page.themes}
            onChoose={(theme) => {
              choose({ theme });
            }}
          />
          <DateField
            label={checkText.from}
            value={question.from}
            onChoose={(from) => {
              choose({ from });
            }}
          />
          <DateField
            label={checkText.to}
            value={question.to}
            onChoose={(to) => {
              choose({ to });
            }}
          />
          {hasChosen && (
            <button type="button" onClick={check.clear}>
              {checkText.clear}
            </button>
          )}
        </fieldset>
      </FilterFold>
    </form>
  );
}

function Examples(): ReactElement {
  return (
    <div className="check__examples">
      <p>{checkText.examples}</p>
      <ul>
        {checkText.exampleTexts.map((words) => (
          <li key={words}>
            <a href={formatCheckQuestion({ ...nothingAsked, words })}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface DateProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChoose: (date: string | null) => void;
}

/** A day, month or year; taken when the field is left or Enter is pressed. */
function DateField({ label, value, onChoose }: DateProps): ReactElement {
  const [refused, setRefused] = useState<string | null>(null);
  const id = `check-${label.replace(/\W+/g, '-').toLowerCase()}`;

  function take(written: string): void {
    const date = written === '' ? null : readDate(written);
    const isDate = written === '' || date !== null;
    setRefused(isDate ? null : written);
    if (isDate && date !== value) onChoose(date);
  }

  return (
    <div className="check__date">
      <label htmlFor={id}>
        {label} <span>({checkText.dateHint})</span>
      </label>
      <input
        key={value}
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        placeholder={checkText.dateExample}
        defaultValue={value ?? ''}
        aria-invalid={refused !== null}
        aria-describedby={refused === null ? undefined : `${id}-refused`}
        onBlur={({ target }) => {
          take(target.value.trim());
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          take(event.currentTarget.value.trim());
        }}
      />
      {refused !== null && (
        <p id={`${id}-refused`} role="alert">
          {checkText.noDate(refused)}
        </p>
      )}
    </div>
  );
}
