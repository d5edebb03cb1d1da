/** The file to take away: the very CSV that the project's command takes in. */
import type { ReactElement } from 'react';
import { codingText } from '#i18n/coding-text.ts';
import { nameSheet } from '#views/coding/draw-address.ts';
import type { DrawRequest } from '#views/coding/draw-sheet.ts';
import type { SheetRow } from '#views/coding/sheet-row.ts';
import { writeSheet, type FilledCells } from '#views/coding/write-sheet.ts';
import { useFileAddress } from '../use-file-address.ts';

interface Props {
  readonly draw: DrawRequest;
  readonly rows: readonly SheetRow[];
  readonly filled: ReadonlyMap<string, FilledCells>;
  readonly onClear: () => void;
}

const words = codingText.export;

export function SheetExport({ draw, rows, filled, onClear }: Props): ReactElement {
  const address = useFileAddress(writeSheet(draw.field, rows, filled), 'text/csv');
  const name = nameSheet(draw);
  return (
    <section className="coding__export">
      <h3>{words.title}</h3>
      <p>{filled.size === 0 ? words.none : words.note(filled.size, rows.length)}</p>
      <p className="form__doors no-print">
        <a className="form__download" href={address} download={name}>
          {words.button(name)}
        </a>
        <button
          type="button"
          onClick={() => {
            if (window.confirm(words.clearAsk)) onClear();
          }}
        >
          {words.clear}
        </button>
      </p>
    </section>
  );
}
