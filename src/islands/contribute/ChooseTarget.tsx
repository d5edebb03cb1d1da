/** What somebody wants to do, and where: every choice leads to a form with an address of its own. */
import { useState, type ReactElement } from 'react';
import { formText } from '#i18n/form-text.ts';
import {
  ADDABLE,
  findNeed,
  type AddableEntry,
  type FormTarget,
} from '#views/contribute/form-address.ts';
import type { AskForm } from './ask-worker.ts';
import { RecordList, useSuggestions } from './RecordControl.tsx';

export interface CountryChoice {
  readonly code: string;
  readonly name: string;
}

interface Props {
  readonly target: FormTarget;
  readonly countries: readonly CountryChoice[];
  readonly ask: AskForm;
  readonly onChoose: (target: FormTarget) => void;
}

const ACTIONS = [...ADDABLE, 'correct'] as const;
const KINDS = ['commitment', 'claim', 'source', 'strategy', 'actor', 'mission'] as const;

export function ChooseTarget({ target, countries, ask, onChoose }: Props): ReactElement {
  const words = formText.choose;
  const [action, setAction] = useState(target.action);
  const [country, setCountry] = useState(target.country ?? '');
  const need = action === null ? null : findNeed(action);

  function choose(next: FormTarget['action'], code: string): void {
    setAction(next);
    setCountry(code);
    if (next === null || findNeed(next) === 'record') return;
    if (findNeed(next) === null) onChoose({ action: next, country: null, record: null });
    else if (code !== '') onChoose({ action: next, country: code, record: null });
  }

  return (
    <div className="form__choose">
      <fieldset>
        <legend>{words.legend}</legend>
        {ACTIONS.map((each) => {
          const [label, meaning] = words.actions[each];
          return (
            <div className="form__option" key={each}>
              <input
                type="radio"
                name="form-action"
                id={`form-do-${each}`}
                checked={each === action}
                aria-describedby={`form-do-${each}-meaning`}
                onChange={() => {
                  choose(each, country);
                }}
              />
              <label htmlFor={`form-do-${each}`}>{label}</label>
              <p id={`form-do-${each}-meaning`}>{meaning}</p>
            </div>
          );
        })}
      </fieldset>
      {need !== null && (
        <div className="form__field">
          <label htmlFor="form-country">{words.country}</label>
          <select
            id="form-country"
            value={country}
            onChange={({ target: { value } }) => {
              choose(action, value);
            }}
          >
            <option value="">{words.anyCountry}</option>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {action !== null && isOfRecord(action) && country !== '' && (
        <ChooseRecord
          key={action}
          action={action}
          country={country}
          ask={ask}
          onPick={(record) => {
            onChoose({ action, country: null, record });
          }}
        />
      )}
    </div>
  );
}

/** Kind of the record to which something is added; for a correction, the one that is offered first. */
const OWNERS: Readonly<Record<AddableEntry | 'correct', (typeof KINDS)[number]>> = {
  finding: 'commitment',
  check: 'claim',
  incentive: 'actor',
  correct: 'commitment',
};

function isOfRecord(action: string): action is AddableEntry | 'correct' {
  return Object.hasOwn(OWNERS, action);
}

interface RecordProps {
  readonly action: AddableEntry | 'correct';
  readonly country: string;
  readonly ask: AskForm;
  readonly onPick: (id: string) => void;
}

function ChooseRecord({ action, country, ask, onPick }: RecordProps): ReactElement {
  const words = formText.choose;
  const [kind, setKind] = useState(OWNERS[action]);
  const [typed, setTyped] = useState('');
  const records = useSuggestions(ask, country, kind, typed);
  return (
    <fieldset>
      <legend>{words.record[action]}</legend>
      {action === 'correct' && (
        <div className="form__field">
          <label htmlFor="form-kind">{words.kind}</label>
          <select
            id="form-kind"
            value={kind}
            onChange={({ target }) => {
              setKind(KINDS.find((each) => each === target.value) ?? kind);
            }}
          >
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {words.kinds[each]}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="form__field">
        <label htmlFor="form-words">{words.search}</label>
        <p className="form__hint" id="form-words-hint">
          {words.searchHint}
        </p>
        <input
          id="form-words"
          type="search"
          autoComplete="off"
          maxLength={200}
          value={typed}
          aria-describedby="form-words-hint"
          onChange={({ target }) => {
            setTyped(target.value);
          }}
        />
      </div>
      <RecordList records={records} onPick={onPick} />
    </fieldset>
  );
}
