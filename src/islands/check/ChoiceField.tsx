/** One filter: what the text itself says, anything, or one of the choices. */
import { useEffect, useId, useRef, type ReactElement } from 'react';
import type { Choice } from '#views/check/check-page.ts';

interface Props {
  readonly label: string;
  /** Null where it is left to the text. */
  readonly value: string | null;
  /** The option that leaves it to the text, with what that comes to. */
  readonly asText: string;
  readonly any: Choice;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string | null) => void;
}

export function ChoiceField(props: Props): ReactElement {
  const { label, value, asText, any, choices, onChoose } = props;
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);

  // What was chosen before this script ran is nowhere but in the field, which would say what is not so.
  useEffect(() => {
    if (select.current) select.current.value = value ?? '';
  }, []);

  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        ref={select}
        id={id}
        value={value ?? ''}
        onChange={({ target }) => {
          onChoose(target.value === '' ? null : target.value);
        }}
      >
        <option value="">{asText}</option>
        {[any, ...choices].map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
