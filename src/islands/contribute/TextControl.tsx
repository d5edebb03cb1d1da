/** A text, a date or a number, on one line or several. */
import type { ReactElement } from 'react';
import { formText } from '#i18n/form-text.ts';
import { LONGEST_ANSWER } from '#views/contribute/kept-draft.ts';
import type { ControlProps } from './FieldRow.tsx';

export function TextControl(props: ControlProps): ReactElement {
  const { field, typed, id, isWrong, describedBy, onType } = props;
  const shared = {
    id,
    value: typed,
    maxLength: LONGEST_ANSWER,
    'aria-invalid': isWrong,
    'aria-describedby': describedBy,
  };
  if (field.control === 'text' || field.control === 'lines') {
    const most = field.control === 'text' ? field.maxLength : null;
    return (
      <>
        <textarea
          {...shared}
          rows={field.control === 'lines' ? 3 : 4}
          onChange={({ target }) => {
            onType(target.value);
          }}
        />
        {most !== null && typed.length > most * 0.8 && (
          <p className="form__hint">{formText.characters(typed.length, most)}</p>
        )}
      </>
    );
  }
  return (
    <input
      {...shared}
      type="text"
      autoComplete="off"
      inputMode={field.control === 'number' ? 'decimal' : 'text'}
      className={field.control === 'date' || field.control === 'number' ? 'form__short' : undefined}
      onChange={({ target }) => {
        onType(target.value);
      }}
    />
  );
}
