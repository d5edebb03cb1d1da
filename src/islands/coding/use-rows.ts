import { useEffect, useState } from 'react';
import type { CodingField } from '#views/coding/coding-form.ts';
import { drawRows, type DrawRequest } from '#views/coding/draw-sheet.ts';
import { readSheetFile } from '#views/coding/sheet-file.ts';
import type { SheetRow } from '#views/coding/sheet-row.ts';

/** The rows of a draw: none asked for, on their way, there, or not to be had. */
export type RowState =
  | { readonly phase: 'idle' | 'loading' | 'failed' }
  | { readonly phase: 'ready'; readonly draw: DrawRequest; readonly rows: readonly SheetRow[] };

/** Loads the rows of a field when a draw asks for them, and draws from them. `retry` asks again after a failure. */
export function useRows(
  draw: DrawRequest | null,
  addressOf: (field: CodingField) => string,
): { readonly state: RowState; readonly retry: () => void } {
  const [state, setState] = useState<RowState>({ phase: 'idle' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (draw === null) {
      setState({ phase: 'idle' });
      return undefined;
    }
    const control = new AbortController();
    setState({ phase: 'loading' });
    loadRows(addressOf(draw.field), draw, control.signal).then(
      (rows) => {
        if (!control.signal.aborted) setState({ phase: 'ready', draw, rows });
      },
      () => {
        if (!control.signal.aborted) setState({ phase: 'failed' });
      },
    );
    return () => {
      control.abort();
    };
    // The address of a field's file never changes.
  }, [draw, attempt]);

  const retry = () => {
    setAttempt((before) => before + 1);
  };
  return { state, retry };
}

async function loadRows(
  address: string,
  draw: DrawRequest,
  signal: AbortSignal,
): Promise<readonly SheetRow[]> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address} answers with ${String(answer.status)}.`);
  return drawRows(readSheetFile(draw.field, await answer.json()), draw);
}
