/** The file to take away: the very CSV that the project's command takes in. */
import { useEffect, useState, type ReactElement } from 'react';
import { codingText } from '#i18n/coding-text.ts';
import { nameSheet } from '#views/coding/draw-address.ts';
import type { DrawRequest } from '#views/coding/draw-sheet.ts';
import type { SheetRow } from '#views/coding/sheet-row.ts';
import { writeSheet, type FilledCells } from '#views/coding/write-sheet.ts';

interface Props {
  readonly draw: DrawRequest;
  readonly rows: readonly SheetRow[];
  readonly filled: ReadonlyMap<string, FilledCells>;
  readonly onClear: () => void;
}

const words = codingText.export;

export function SheetExport({ draw, rows, filled, onClear }: Props): ReactElement {
  const address = useFileAddress(writeSheet(draw.field, rows, filled));
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

/** An address in this browser at which a text can be downloaded as a file. */
function useFileAddress(text: string): string {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
    };
  }, [text]);
  return address;
}
