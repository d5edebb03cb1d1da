/** One field: its name, what it holds, its control, and what is wrong with it. */
import type { ReactElement } from 'react';
import { formText } from '#i18n/form-text.ts';
import type { FormProblem } from '#validation/form/check-draft.ts';
import type { FormField } from '#validation/form/form-field.ts';
import { ChoiceControl } from './ChoiceControl.tsx';
import { isCoder, labelOf, messageOf, readHint, toElementId } from './field-words.ts';
import { RecordControl } from './RecordControl.tsx';
import { TextControl } from './TextControl.tsx';
import type { AskForm } from './ask-worker.ts';

export interface FieldProps {
  readonly field: FormField;
  readonly typed: string;
  readonly problems: readonly FormProblem[];
  readonly country: string;
  readonly ask: AskForm;
  readonly onType: (typed: string) => void;
}

/** What a control needs besides its field. */
export interface ControlProps {
  readonly field: FormField;
  readonly typed: string;
  readonly id: string;
  readonly label: string;
  readonly isWrong: boolean;
  /** Ids of what describes it. */
  readonly describedBy: string;
  readonly onType: (typed: string) => void;
}

export function FieldRow(props: FieldProps): ReactElement {
  const { field, typed, problems, country, ask, onType } = props;
  const id = toElementId(field.name);
  const label = labelOf(field.key);
  const isGroup = field.control === 'choices' || isShortList(field);
  const control: ControlProps = {
    field,
    typed,
    id,
    label,
    isWrong: problems.some(({ severity }) => severity === 'error'),
    describedBy: problems.length > 0 ? `${id}-problem ${id}-hint` : `${id}-hint`,
    onType,
  };
  const need = field.isRequired ? formText.required : formText.optional;
  return (
    <div className={problems.length > 0 ? 'form__field form__field--wrong' : 'form__field'}>
      {!isGroup && (
        <label htmlFor={id}>
          {label} <span className="form__need">({need})</span>
        </label>
      )}
      {isGroup && (
        <p className="form__label" id={`${id}-label`}>
          {label} <span className="form__need">({need})</span>
        </p>
      )}
      <p className="form__hint" id={`${id}-hint`}>
        {[readHint(field), ...hintsOf(field)].filter((hint) => hint !== '').join(' ')}
      </p>
      {problems.length > 0 && (
        <ul className="form__problems" id={`${id}-problem`}>
          {problems.map((problem) => (
            <li key={problem.code + problem.message}>{messageOf(problem)}</li>
          ))}
        </ul>
      )}
      {field.control === 'record' ? (
        <RecordControl {...control} country={country} ask={ask} />
      ) : field.choices.length > 0 || field.control === 'yes-no' ? (
        <ChoiceControl {...control} />
      ) : (
        <TextControl {...control} />
      )}
    </div>
  );
}

/** A closed list that is short enough to be read as a whole before one chooses. */
export function isShortList({ control, choices }: FormField): boolean {
  return (
    control === 'choice' &&
    choices.length <= 4 &&
    choices.some(({ definition }) => definition !== '')
  );
}

function hintsOf({ key, control, example, choices }: FormField): readonly string[] {
  return [
    ...(isCoder({ key }) ? [formText.coder] : []),
    ...(control === 'date' ? [formText.dateHint] : []),
    ...(control === 'lines' ? [formText.linesHint] : []),
    ...(control === 'record' ? [formText.recordHint] : []),
    ...(example !== null && choices.length === 0 && control !== 'yes-no' && control !== 'record'
      ? [formText.example(example)]
      : []),
  ];
}
