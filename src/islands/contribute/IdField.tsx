/** The id of a new record: suggested from its words, and open to another. */
import type { ReactElement } from 'react';
import { formText } from '#i18n/form-text.ts';
import type { FormProblem } from '#validation/form/check-draft.ts';
import { labelOf, messageOf, toElementId } from './field-words.ts';
import type { RecordForm } from './use-form.ts';

interface Props {
  readonly name: 'id' | 'document.id';
  readonly record: RecordForm;
  readonly problems: readonly FormProblem[];
  readonly suggested: string;
}

export function IdField({ name, record, problems, suggested }: Props): ReactElement {
  const id = toElementId(name);
  const typed = record.draft.answers[name] ?? '';
  const own = problems.filter(({ field }) => field === name);
  return (
    <div className={own.length > 0 ? 'form__field form__field--wrong' : 'form__field'}>
      <label htmlFor={id}>
        {labelOf('id')} <span className="form__need">({formText.optional})</span>
      </label>
      <p className="form__hint" id={`${id}-hint`}>
        {formText.idHint(typed === '' ? suggested : '')}
      </p>
      {own.length > 0 && (
        <ul className="form__problems" id={`${id}-problem`}>
          {own.map((problem) => (
            <li key={problem.message}>{messageOf(problem)}</li>
          ))}
        </ul>
      )}
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        aria-invalid={own.length > 0}
        aria-describedby={own.length > 0 ? `${id}-problem ${id}-hint` : `${id}-hint`}
        onChange={({ target }) => {
          record.type(name, target.value);
        }}
      />
    </div>
  );
}
