import { memo, useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { comparisonText as text } from '#i18n/comparison-text.ts';
import { countryAddress, strategyAddress } from '#views/addresses.ts';
import {
  formatCertainty,
  formatGap,
  formatRowScore,
  toRows,
  toRowTrack,
  type CompareColumns,
  type CompareKind,
  type CompareRow,
} from '#views/compare/compare-rows.ts';
import {
  applyCompareState,
  formatCompareState,
  initialState,
  parseCompareState,
  type CompareState,
  type SortKey,
} from '#views/compare/compare-state.ts';
import { ColumnHead } from '../ColumnHead.tsx';
import { ScrollBox } from '../ScrollBox.tsx';
import { TrackPicture } from '../TrackPicture.tsx';
import { useAddressState } from '../useAddressState.ts';
import { useFirstLines } from '../use-first-lines.tsx';

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
      <Controls kind={kind} state={state} change={change} />
      {ignored.length > 0 && (
        <p className="note" role="status">
          {words.ignored(ignored.join(', '))}
        </p>
      )}
      <p className="quiet small" role="status">
        {words.shown(shown.length, rows.length)}
      </p>
      <ScrollBox label={words.titles[kind]}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="no-print">
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

interface LineProps {
  readonly row: CompareRow;
  readonly hasCountry: boolean;
  readonly address: string;
  readonly isPicked: boolean;
  readonly onPick: (id: string) => void;
}

/** A component of its own, so that only the lines that change are made anew. */
const CompareLine = memo(function CompareLine(props: LineProps) {
  const { row, hasCountry, address, isPicked, onPick } = props;
  return (
    <tr>
      <td className="no-print">
        <input
          type="checkbox"
          aria-label={text.compare.pickLine(row.name)}
          checked={isPicked}
          onChange={() => {
            onPick(row.id);
          }}
        />
      </td>
      <th scope="row">
        <a href={address}>{row.name}</a>
      </th>
      {hasCountry && <td>{row.country}</td>}
      <td className="table-track">
        <TrackPicture track={toRowTrack(row)} />
      </td>
      <td className="number">
        <b>{formatRowScore(row)}</b>
        {row.status !== 'published' && (
          <span className="quiet small"> {text.scores.status[row.status]}</span>
        )}
      </td>
      <td className="nowrap">{text.scores.checkedOfDue(row.covered, row.due)}</td>
      <td>{formatCertainty(row)}</td>
      <td className="number">{formatGap(row)}</td>
    </tr>
  );
});

interface StateProps {
  readonly state: CompareState;
  readonly change: (state: CompareState) => void;
}

function Controls({ kind, state, change }: StateProps & { readonly kind: CompareKind }) {
  const words = text.compare;
  const id = `${kind}-filter`;
  return (
    <div className="controls" role="group" aria-label={words.controls[kind]}>
      <div>
        <label htmlFor={id}>{words.filter}</label>
        <input
          id={id}
          type="search"
          value={state.filter}
          onChange={({ target }) => {
            change({ ...state, filter: target.value });
          }}
        />
      </div>
      <div>
        <label>
          <input
            type="checkbox"
            checked={state.onlyPicked}
            disabled={state.picked.length === 0}
            onChange={() => {
              change({ ...state, onlyPicked: !state.onlyPicked });
            }}
          />{' '}
          {words.onlyPicked(state.picked.length)}
        </label>
      </div>
      <button
        type="button"
        onClick={() => {
          change(initialState);
        }}
      >
        {words.reset}
      </button>
    </div>
  );
}

function SortHead({
  label,
  sort,
  state,
  change,
}: StateProps & { readonly label: string; readonly sort: SortKey }) {
  const isSorted = state.sort === sort;
  const arrow = isSorted ? (state.isDescending ? ' ↓' : ' ↑') : '';
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (state.isDescending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className="sort-button"
        onClick={() => {
          const isText = sort === 'name' || sort === 'country';
          change({ ...state, sort, isDescending: isSorted ? !state.isDescending : !isText });
        }}
      >
        {label}
        <span aria-hidden="true">{arrow}</span>
      </button>
    </th>
  );
}

function togglePick(state: CompareState, id: string): CompareState {
  const picked = state.picked.includes(id)
    ? state.picked.filter((other) => other !== id)
    : [...state.picked, id].sort();
  return { ...state, picked, onlyPicked: state.onlyPicked && picked.length > 0 };
}
