import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { comparisonText as text } from '#i18n/comparison-text.ts';
import { countryAddress, strategyAddress } from '#views/addresses.ts';
import { toRows, type CompareColumns, type CompareKind } from '#views/compare/compare-rows.ts';
import {
  applyCompareState,
  formatCompareState,
  initialState,
  parseCompareState,
  togglePick,
} from '#views/compare/compare-state.ts';
import { ColumnHead } from '../ColumnHead.tsx';
import { ScrollBox } from '../ScrollBox.tsx';
import { useAddressState } from '../use-address-state.ts';
import { useFirstLines } from '../use-first-lines.tsx';
import { CompareControls } from './CompareControls.tsx';
import { CompareLine } from './CompareLine.tsx';
import { SortHead } from './SortHead.tsx';

interface Props {
  readonly kind: CompareKind;
  readonly columns: CompareColumns;
  /** Base of the site, with a slash at the end. */
  readonly base: string;
}

/** Countries or strategies side by side. The table stands in the page as built; running, it sorts, filters and picks. */
export function CompareTable({ kind, columns, base }: Props) {
  const words = text.compare;
  const rows = useMemo(() => toRows(columns), [columns]);
  const ids = useMemo(() => new Set(columns.id), [columns]);
  const { state, ignored, change } = useAddressState(
    initialState,
    (query) => parseCompareState(query, kind, ids),
    (next, query) => formatCompareState(next, kind, query),
  );
  // Fields and marks answer at once; the lines follow, and give way to the next key.
  const asked = useDeferredValue(state);
  const shown = useMemo(() => applyCompareState(rows, asked), [rows, asked]);
  const lines = useFirstLines(shown, text.site.showAll);
  // The same function at every turn, so that lines that do not change can be left as they are.
  const latest = useRef({ state, change });
  latest.current = { state, change };
  const pick = useCallback((id: string) => {
    latest.current.change(togglePick(latest.current.state, id));
  }, []);
  const addressOf = kind === 'countries' ? countryAddress : strategyAddress;

  return (
    <>
      <CompareControls kind={kind} state={state} change={change} />
      {ignored.length > 0 && (
        <p className="note" role="status">
          {words.ignored(ignored.join(', '))}
        </p>
      )}
      <p className="quiet small" role="status">
        {words.shown(shown.length, rows.length)}
      </p>
      <ScrollBox label={words.titles[kind]}>
        <table className="stacks stacks--paired">
          <thead>
            <tr>
              <th scope="col" className="no-print needs-script">
                {words.pick}
              </th>
              <SortHead label={words.names[kind]} sort="name" state={state} change={change} />
              {kind === 'strategies' && (
                <SortHead
                  label={text.records.country}
                  sort="country"
                  state={state}
                  change={change}
                />
              )}
              <SortHead
                label={text.scores.delivery}
                sort="delivery"
                state={state}
                change={change}
              />
              <ColumnHead holds="number">{words.score}</ColumnHead>
              <SortHead label={words.coverage} sort="coverage" state={state} change={change} />
              <SortHead label={words.certainty} sort="certainty" state={state} change={change} />
              <SortHead label={words.claimGap} sort="claimGap" state={state} change={change} />
            </tr>
          </thead>
          <tbody>
            {lines.shown.map((row) => (
              <CompareLine
                key={row.id}
                row={row}
                hasCountry={kind === 'strategies'}
                address={base + addressOf(row.id)}
                isPicked={state.picked.includes(row.id)}
                onPick={pick}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {lines.rest}
      {shown.length === 0 && <p>{words.nothing}</p>}
    </>
  );
}
