/** One value to choose: by pointer, by arrow keys, or by the sign beside each choice while the group has the focus. */
import type { KeyboardEvent, ReactElement } from 'react';
import type { FillColumn } from '#views/coding/coding-form.ts';
import { keysOf } from '#views/coding/coding-steps.ts';
import { meaningOf, nameFill } from './column-names.ts';

interface Props {
  readonly column: FillColumn;
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
  /** After a choice by its sign: the next choice is due. */
  readonly onKey: () => void;
}

export function CodeChoice({ column, chosen, onChoose, onKey }: Props): ReactElement {
  const { name, codes } = column;
  const keys = keysOf(column);
  const signs = new Map([...keys].map(([key, code]) => [code, key]));

  function chooseByKey(event: KeyboardEvent<HTMLFieldSetElement>): void {
    const code = keys.get(event.key.toLowerCase());
    if (code === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onChoose(code);
    onKey();
  }

  return (
    <fieldset onKeyDown={chooseByKey}>
      <legend>{nameFill(name)}</legend>
      {codes.map((code) => {
        const meaning = meaningOf(name, code);
        return (
          <label key={code} className="coding__choice">
            <input
              type="radio"
              name={`coding-${name}`}
              value={code}
              checked={chosen === code}
              onChange={() => {
                onChoose(code);
              }}
            />{' '}
            {signs.get(code) !== code && <kbd aria-hidden="true">{signs.get(code)}</kbd>} {code}
            {meaning !== '' && <span className="quiet"> {meaning}</span>}
          </label>
        );
      })}
    </fieldset>
  );
}
