/** The rows of a draw one by one, with what is filled kept against loss. */
import { useRef, useState, type ReactElement } from 'react';
import { codingText } from '#i18n/coding-text.ts';
import { getCodingForm } from '#views/coding/coding-form.ts';
import { findNextOpen, statusOf, toSheetCells } from '#views/coding/coding-steps.ts';
import type { DrawRequest } from '#views/coding/draw-sheet.ts';
import type { SheetRow } from '#views/coding/sheet-row.ts';
import type { FilledCells } from '#views/coding/write-sheet.ts';
import { CodeCard } from './CodeCard.tsx';
import { clearCells, keepCells, loadCells } from './kept-store.ts';
import { SheetExport } from './SheetExport.tsx';

interface Props {
  readonly draw: DrawRequest;
  readonly rows: readonly SheetRow[];
}

const words = codingText.card;

export function CodeRows({ draw, rows }: Props): ReactElement {
  const form = getCodingForm(draw.field);
  const [cells, setCells] = useState(() => loadCells(draw));
  const [at, setAt] = useState(() => findNextOpen(form, rows, cells, 0) ?? 0);
  const [isKept, setKept] = useState(true);
  const card = useRef<HTMLHeadingElement>(null);
  const row = rows[at];
  const filled = toSheetCells(form, rows, cells);

  function fill(item: string, own: FilledCells): void {
    const next = new Map([...cells, [item, own] as const]);
    setCells(next);
    setKept(keepCells(draw, next));
  }

  function go(place: number): void {
    setAt((place + rows.length) % rows.length);
    card.current?.focus();
  }

  function clear(): void {
    clearCells(draw);
    setCells(new Map());
    setAt(0);
  }

  return (
    <>
      <section className="coding__card">
        <h3 ref={card} tabIndex={-1}>
          {words.place(at + 1, rows.length)}
        </h3>
        <p className="coding__progress">
          <progress
            value={filled.size}
            max={rows.length}
            aria-label={words.filled(filled.size, rows.length)}
          />{' '}
          <span role="status">{words.filled(filled.size, rows.length)}</span>
        </p>
        {row !== undefined && (
          <CodeCard
            key={row.item}
            form={form}
            row={row}
            cells={cells.get(row.item) ?? {}}
            status={statusOf(form, cells.get(row.item))}
            onFill={(own) => {
              fill(row.item, own);
            }}
            onNext={() => {
              go(at + 1);
            }}
            onPrevious={() => {
              go(at - 1);
            }}
            onNextOpen={() => {
              go(findNextOpen(form, rows, cells, at + 1) ?? at);
            }}
          />
        )}
        <p className="small">{isKept ? codingText.kept : codingText.notKept}</p>
      </section>
      <SheetExport draw={draw} rows={rows} filled={filled} onClear={clear} />
    </>
  );
}
