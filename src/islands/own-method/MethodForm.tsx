import { useId, type ReactElement } from 'react';
import { ownMethodText as text } from '#i18n/own-method-text.ts';
import { CREDIBILITY_PARTS } from '#model/method.ts';
import { formatPercent } from '#model/format.ts';
import { COMPARED_SCORES } from '#scoring/uncertainty/country-figures.ts';
import { RELIABILITIES } from '#scoring/uncertainty/evidence-model.ts';
import { nameShare, type ObserverNames } from '#views/own-method/describe-choices.ts';
import {
  alternatives,
  lowestOf,
  type AlternativeName,
  type OwnState,
  type ShareName,
} from '#views/own-method/own-state.ts';
import { toWeightShares } from '#views/own-method/to-choices.ts';
import { ShareField } from './ShareField.tsx';

interface Props {
  readonly state: OwnState;
  /** The published method. */
  readonly initial: OwnState;
  readonly observers: ObserverNames;
  readonly isAwake: boolean;
  readonly onChange: (state: OwnState) => void;
  readonly onReset: () => void;
}

/** Every choice that the method leaves free, in groups. */
export function MethodForm(props: Props): ReactElement {
  const { state, initial, observers, isAwake, onChange, onReset } = props;
  const weightShares = toWeightShares(state);
  const shareField = (name: ShareName, hint?: string) => (
    <ShareField
      key={name}
      label={nameShare(name, observers)}
      hint={hint}
      value={state.shares[name]}
      published={initial.shares[name]}
      lowest={lowestOf(name)}
      onChange={(value) => {
        onChange({ ...state, shares: { ...state.shares, [name]: value } });
      }}
    />
  );
  return (
    <form className="own-method__form no-print" aria-label={text.group}>
      <fieldset disabled={!isAwake}>
        <legend>{text.weights}</legend>
        {CREDIBILITY_PARTS.map((part, at) =>
          shareField(part, text.asShare(formatPercent(weightShares?.[at] ?? 0))),
        )}
        <AlternativeField name="mean" {...props} />
      </fieldset>
      <fieldset disabled={!isAwake}>
        <legend>{text.by}</legend>
        <div className="own-method__by">
          {COMPARED_SCORES.map((score) => (
            <label key={score}>
              <input
                type="radio"
                name="by"
                checked={state.by === score}
                onChange={() => {
                  onChange({ ...state, by: score });
                }}
              />{' '}
              {text.scores[score]}
            </label>
          ))}
        </div>
      </fieldset>
      <details className="no-print">
        <summary>{text.reliabilities}</summary>
        <fieldset disabled={!isAwake}>
          <legend className="visually-hidden">{text.reliabilities}</legend>
          {RELIABILITIES.map((name) => shareField(`r.${name}`))}
          <AlternativeField name="halfLife" {...props} />
        </fieldset>
      </details>
      <details className="no-print">
        <summary>{text.others}</summary>
        <fieldset disabled={!isAwake}>
          <legend className="visually-hidden">{text.others}</legend>
          {shareField('weakest')}
          {shareField('figures')}
          <AlternativeField name="goalposts" {...props} />
        </fieldset>
      </details>
      <button type="button" disabled={!isAwake} onClick={onReset}>
        {text.reset}
      </button>
      <p className="quiet small">{text.share}</p>
    </form>
  );
}

function AlternativeField({ name, state, onChange }: Props & { readonly name: AlternativeName }) {
  const id = useId();
  const words: Readonly<Record<string, string>> = text.alternatives[name];
  return (
    <div className="own-method__field">
      <label htmlFor={id}>{text[name]}</label>
      <select
        id={id}
        value={state[name]}
        onChange={({ target }) => {
          const chosen = alternatives[name].find((value) => value === target.value);
          if (chosen !== undefined) onChange({ ...state, [name]: chosen });
        }}
      >
        {alternatives[name].map((value) => (
          <option key={value} value={value}>
            {words[value]}
          </option>
        ))}
      </select>
      <p className="quiet small">{text.hints[name]}</p>
    </div>
  );
}
