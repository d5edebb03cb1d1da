/** Codes a sample blind: what is drawn, the rows one by one, and the file to take away. */
import { useEffect, useState, type ReactElement } from 'react';
import { codingText } from '#i18n/coding-text.ts';
import { formatDraw, parseDraw } from '#views/coding/draw-address.ts';
import type { DrawRequest } from '#views/coding/draw-sheet.ts';
import { useAddressState } from '../use-address-state.ts';
import { CodeRows } from './CodeRows.tsx';
import { DrawForm } from './DrawForm.tsx';
import { useRows } from './use-rows.ts';

interface Props {
  /** Folder of the files of rows, with a slash at the end. */
  readonly folder: string;
  readonly countries: readonly { readonly iso3: string; readonly name: string }[];
}

export function CodeSample({ folder, countries }: Props): ReactElement {
  const known = new Set(countries.map(({ iso3 }) => iso3));
  const {
    state: draw,
    ignored,
    change,
  } = useAddressState<DrawRequest | null>(
    null,
    (query) => parseDraw(query, known),
    (next) => formatDraw(next),
  );
  const { state, retry } = useRows(draw, (field) => `${folder}${field}.json`);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    setReady(true);
  }, []);

  return (
    <div className="coding form">
      {ignored.length > 0 && <p className="note">{codingText.draw.ignored(ignored.join(', '))}</p>}
      <DrawForm key={formatDraw(draw)} draw={draw} countries={countries} onDraw={change} />
      <div role="status">
        {state.phase === 'loading' && isReady && <p>{codingText.loading}</p>}
        {state.phase === 'ready' && state.rows.length === 0 && <p>{codingText.empty}</p>}
      </div>
      {state.phase === 'failed' && (
        <p className="note" role="alert">
          {codingText.failed}{' '}
          <button type="button" onClick={retry}>
            {codingText.retry}
          </button>
        </p>
      )}
      {state.phase === 'ready' && state.rows.length > 0 && (
        <CodeRows key={formatDraw(state.draw)} draw={state.draw} rows={state.rows} />
      )}
    </div>
  );
}
