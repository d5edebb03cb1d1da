import { useDeferredValue, useMemo, type ReactElement } from 'react';
import { exploreText as text } from '#i18n/explore-text.ts';
import {
  changeExplore,
  formatExploreState,
  initialExplore,
  parseExploreState,
} from '#views/explore/explore-state.ts';
import { cutPage, selectFindings, type ReadyTable } from '#views/explore/select-findings.ts';
import { useAddressState } from '../use-address-state.ts';
import { ExploreControls } from './ExploreControls.tsx';
import { FindingRows } from './FindingRows.tsx';
import { PageNav } from './PageNav.tsx';
import { TakeAway } from './TakeAway.tsx';

interface Props {
  readonly ready: ReadyTable;
  readonly base: string;
  readonly citation: string;
}

/** The findings as chosen, a page of rows at a time. */
export function ExploreFindings({ ready, base, citation }: Props): ReactElement {
  const { table } = ready;
  // This part never stands in the page as built, so it can begin with what the address says.
  const first = useMemo(
    () => parseExploreState(window.location.search, table.choices).state,
    [table],
  );
  const { state, ignored, change } = useAddressState(
    first,
    (query) => parseExploreState(query, table.choices),
    formatExploreState,
  );
  // Fields answer at once; rows and counts follow, and give way to the next key.
  const asked = useDeferredValue(state);
  const selection = useMemo(() => selectFindings(ready, asked), [ready, asked]);
  const cut = cutPage(selection.rows, asked.page);

  return (
    <div className="explore">
      <ExploreControls
        table={table}
        state={state}
        counts={selection.counts}
        onChange={(next) => {
          change(changeExplore(state, next));
        }}
        onReset={() => {
          change({ ...initialExplore, columns: state.columns });
        }}
      />
      {ignored.length > 0 && (
        <p className="note" role="status">
          {text.ignored(ignored.join(', '))}
        </p>
      )}
      <p role="status">
        <b>{text.shown(selection.rows.length, table.id.length)}</b>
      </p>
      {selection.rows.length === 0 ? (
        <p>{text.nothing}</p>
      ) : (
        <>
          <FindingRows table={table} rows={cut.rows} columns={asked.columns} base={base} />
          <PageNav
            page={cut.page}
            pages={cut.pages}
            total={selection.rows.length}
            onGo={(page) => {
              change({ ...state, page });
            }}
          />
          <TakeAway
            table={table}
            rows={selection.rows}
            state={asked}
            citation={citation}
            base={base}
          />
        </>
      )}
    </div>
  );
}
