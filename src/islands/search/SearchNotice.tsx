/** What the search has to say, in a place that a screen reader hears; below it the ways on where it found nothing. */
import type { ReactElement } from 'react';
import { searchText } from '#i18n/search-text.ts';
import { describeAnswer, describeUnknown } from '#views/search/search-status.ts';
import type { SearchState } from './search-session.ts';
import type { Search } from './use-search.ts';

interface Props {
  readonly search: Search;
  /** Address of the list of all records. */
  readonly recordsAddress: string;
}

export function SearchNotice({ search, recordsAddress }: Props): ReactElement {
  const { state, unknown } = search;
  const isEmpty = state.phase === 'answered' && state.answer?.hits.length === 0;
  return (
    <>
      <div role="status" className="search__status">
        {unknown.length > 0 && <p>{describeUnknown(unknown)}</p>}
        <p>{describeState(state)}</p>
      </div>
      {isEmpty && Object.keys(search.question.filters).length > 0 && (
        <button type="button" className="no-print" onClick={search.clearFilters}>
          {searchText.clear}
        </button>
      )}
      {isEmpty && (
        <p>
          {searchText.wayOn} <a href={recordsAddress}>{searchText.allRecords}</a>.
        </p>
      )}
      {state.phase === 'failed' && (
        <>
          <p className="note">
            {searchText.failed} <a href={recordsAddress}>{searchText.allRecords}</a>.
            {import.meta.env.DEV && ` ${searchText.failedInDevelopment}`}
          </p>
          <button
            type="button"
            onClick={() => {
              search.submit(search.question.words);
            }}
          >
            {searchText.retry}
          </button>
        </>
      )}
    </>
  );
}

function describeState({ phase, answer }: SearchState): string {
  if (phase === 'loading') return searchText.loading;
  if (phase === 'searching') return searchText.searching;
  if (phase === 'failed') return searchText.failedBriefly;
  if (phase === 'idle' || !answer) return '';
  return describeAnswer({ ...answer, count: answer.hits.length });
}
