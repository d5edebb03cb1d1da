/** One or several of a closed list, with what each of them means. */
import type { ReactElement } from 'react';
import { formText } from '#i18n/form-text.ts';
import type { FormChoice } from '#validation/form/form-field.ts';
import { isCoder } from './field-words.ts';
import { isShortList, type ControlProps } from './FieldRow.tsx';

/** Id of whoever sends a record and is not listed as a coder. */
const contributor = 'contributor';

export function ChoiceControl(props: ControlProps): ReactElement {
  const { field } = props;
  if (field.control === 'choices') return <Checkboxes {...props} />;
  return isShortList(field) ? <Radios {...props} /> : <Select {...props} />;
}

function Select({ field, typed, id, isWrong, describedBy, onType }: ControlProps): ReactElement {
  const isYesNo = field.control === 'yes-no';
  const choices: readonly FormChoice[] = isYesNo
    ? [
        { id: 'true', label: formText.yes, definition: '' },
        { id: 'false', label: formText.no, definition: '' },
      ]
    : field.choices;
  const chosen = choices.find((choice) => choice.id === typed);
  const isDefined = choices.some(({ definition }) => definition !== '');
  // Hardly anybody who fills in a form is one of the coders that are listed.
  const isListed = ({ id: coder }: FormChoice) => isCoder(field) && coder !== contributor;
  const [listed, usual] = [choices.filter(isListed), choices.filter((each) => !isListed(each))];
  return (
    <>
      <select
        id={id}
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={isDefined ? `${describedBy} ${id}-meaning` : describedBy}
        onChange={({ target }) => {
          onType(target.value);
        }}
      >
        <option value="">{isYesNo ? formText.unknown : formText.notChosen}</option>
        {typed !== '' && chosen === undefined && <option value={typed}>{typed}</option>}
        {usual.map(toOption)}
        {listed.length > 0 && (
          <optgroup label={formText.listedCoders}>{listed.map(toOption)}</optgroup>
        )}
      </select>
      {isDefined && (
        <p className="form__meaning" id={`${id}-meaning`}>
          {chosen?.definition}
        </p>
      )}
    </>
  );
}

function toOption({ id, label }: FormChoice): ReactElement {
  return (
    <option key={id} value={id}>
      {label}
    </option>
  );
}

function Radios({ field, typed, id, describedBy, onType }: ControlProps): ReactElement {
  return (
    <div role="radiogroup" aria-labelledby={`${id}-label`} aria-describedby={describedBy} id={id}>
      {field.choices.map((choice) => (
        <Option key={choice.id} choice={choice} id={id}>
          <input
            type="radio"
            id={`${id}-${choice.id}`}
            name={id}
            checked={choice.id === typed}
            aria-describedby={`${id}-${choice.id}-meaning`}
            onChange={() => {
              onType(choice.id);
            }}
          />
        </Option>
      ))}
    </div>
  );
}

function Checkboxes({ field, typed, id, describedBy, onType }: ControlProps): ReactElement {
  const chosen = typed.split('\n').filter((value) => value !== '');
  const toggle = (value: string) => {
    const next = new Set(chosen);
    if (!next.delete(value)) next.add(value);
    const inOrder = field.choices.map((choice) => choice.id).filter((each) => next.has(each));
    onType(inOrder.join('\n'));
  };
  return (
    <div role="group" aria-labelledby={`${id}-label`} aria-describedby={describedBy} id={id}>
      {field.choices.map((choice) => (
        <Option key={choice.id} choice={choice} id={id}>
          <input
            type="checkbox"
            id={`${id}-${choice.id}`}
            checked={chosen.includes(choice.id)}
            aria-describedby={`${id}-${choice.id}-meaning`}
            onChange={() => {
              toggle(choice.id);
            }}
          />
        </Option>
      ))}
    </div>
  );
}

interface OptionProps {
  readonly choice: FormChoice;
  readonly id: string;
  readonly children: ReactElement;
}

function Option({ choice, id, children }: OptionProps): ReactElement {
  const own = `${id}-${choice.id}`;
  return (
    <div className="form__option">
      {children}
      <label htmlFor={own}>{choice.label === choice.id ? choice.label : `${choice.label}`}</label>
      <p id={`${own}-meaning`}>{choice.definition}</p>
    </div>
  );
}
