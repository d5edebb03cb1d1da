/** One row: what the record says, and what the coder makes of it. */
import { useRef, type ReactElement } from 'react';
import { codingText } from '#i18n/coding-text.ts';
import { DOUBTFUL, REASON, type CodingForm } from '#views/coding/coding-form.ts';
import { listWanting, type RowStatus } from '#views/coding/coding-steps.ts';
import type { SheetRow } from '#views/coding/sheet-row.ts';
import type { FilledCells } from '#views/coding/write-sheet.ts';
import { CodeChoice } from './CodeChoice.tsx';
import { nameColumn, nameFill } from './column-names.ts';

interface Props {
  readonly form: CodingForm;
  readonly row: SheetRow;
  readonly cells: FilledCells;
  readonly status: RowStatus;
  readonly onFill: (cells: FilledCells) => void;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onNextOpen: () => void;
}

const words = codingText.card;

export function CodeCard(props: Props): ReactElement {
  const { form, row, cells, status, onFill, onNext, onPrevious, onNextOpen } = props;
  const card = useRef<HTMLDivElement>(null);
  const isDoubtful = cells[DOUBTFUL] === 'yes';
  const wanting = listWanting(form, cells).map(({ column }) => nameFill(column ?? ''));

  /** Leads from one choice to the next by the keyboard, and from the last to the mark of doubt. */
  function moveOn(place: number): void {
    const groups = card.current?.querySelectorAll('fieldset') ?? [];
    const next = groups[place + 1]?.querySelector('input') ?? card.current?.querySelector('button');
    next?.focus();
  }

  return (
    <div ref={card}>
      <dl className="coding__words">
        {form.shown.map((name, at) => {
          const said = row.shown[at] ?? '';
          return said === '' ? null : (
            <div key={name}>
              <dt>{nameColumn(name)}</dt>
              <dd>{said}</dd>
            </div>
          );
        })}
      </dl>
      <p className="small no-print coding__keys">{words.keys}</p>
      <div className="coding__choices">
        {form.fill.map((column, place) => (
          <CodeChoice
            key={column.name}
            column={column}
            chosen={cells[column.name] ?? ''}
            onChoose={(code) => {
              onFill({ ...cells, [column.name]: code });
            }}
            onKey={() => {
              moveOn(place);
            }}
          />
        ))}
      </div>
      <p className="form__option">
        <input
          type="checkbox"
          id="coding-doubtful"
          checked={isDoubtful}
          onChange={({ target }) => {
            onFill({ ...cells, [DOUBTFUL]: target.checked ? 'yes' : 'no' });
          }}
        />
        <label htmlFor="coding-doubtful">{words.doubtful}</label>
      </p>
      <p>
        <label htmlFor="coding-reason">{words.reason}</label>
        <input
          type="text"
          id="coding-reason"
          maxLength={300}
          value={cells[REASON] ?? ''}
          aria-describedby="coding-reason-hint"
          onChange={({ target }) => {
            onFill({ ...cells, [REASON]: target.value });
          }}
        />
        <small id="coding-reason-hint">{words.reasonHint}</small>
      </p>
      <p className="coding__steps no-print">
        <button type="button" className="coding__next" onClick={onNext}>
          {words.next}
        </button>
        <button type="button" onClick={onPrevious}>
          {words.previous}
        </button>
        <button type="button" onClick={onNextOpen}>
          {words.nextOpen}
        </button>
        <span role="status">
          {status === 'begun' && words.wanting(wanting.join(', '))}
          {status === 'filled' && words.done}
        </span>
      </p>
    </div>
  );
}
