/** Search over all records: one question changes the results, the filters' counts, the address and the notice. */
import type { ReactElement } from 'react';
import type { SearchPage } from '#views/search/search-choices.ts';
import { ResultList } from './ResultList.tsx';
import { SearchForm } from './SearchForm.tsx';
import { SearchNotice } from './SearchNotice.tsx';
import { useSearch } from './use-search.ts';

interface Props {
  readonly page: SearchPage;
  /** Address of the list of all records, the way on where nothing is found. */
  readonly recordsAddress: string;
}

export function SearchRecords({ page, recordsAddress }: Props): ReactElement {
  const search = useSearch(page);
  const { pages, answer } = search.state;
  const hasResults = answer !== null && pages.length > 0;
  return (
    <div className="search">
      <SearchForm search={search} choices={page.choices} hasResults={hasResults} />
      <div className="search__answer">
        <SearchNotice search={search} recordsAddress={recordsAddress} />
        {hasResults && (
          <ResultList pages={pages} total={answer.hits.length} onMore={search.showMore} />
        )}
      </div>
    </div>
  );
}
