/** The field and the filters. Without its script, it is a plain form that asks this page again. */
import { useEffect, useRef, useState, type ReactElement, type SubmitEvent } from 'react';
import { searchText } from '#i18n/search-text.ts';
import { longestQuestion, type FilterChoices } from '#views/search/search-question.ts';
import { FilterFields } from './FilterFields.tsx';
import type { Search } from './use-search.ts';

interface Props {
  readonly search: Search;
  readonly choices: FilterChoices;
  /** Whether there are results to which a link may lead past the filters. */
  readonly hasResults: boolean;
}

export function SearchForm({ search, choices, hasResults }: Props): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const chosen = Object.keys(search.question.filters).length;

  // What was typed before this script ran stands in the field, and nobody has heard of it.
  useEffect(() => {
    const typed = field.current?.value ?? '';
    if (typed !== '') search.type(typed);
  }, []);

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    search.submit(field.current?.value ?? '');
  }

  return (
    <form className="search__form no-print" role="search" onSubmit={submit}>
      <div className="search__ask">
        <label htmlFor="search-words">{searchText.words}</label>
        <input
          ref={field}
          id="search-words"
          type="search"
          name="q"
          maxLength={longestQuestion}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="search-hint"
          value={search.question.words}
          onFocus={search.prepare}
          onChange={({ target }) => {
            search.type(target.value);
          }}
        />
        <button type="submit">{searchText.button}</button>
        <p id="search-hint">{searchText.hint}</p>
      </div>
      {hasResults && (
        <a className="search__skip" href="#results">
          {searchText.toResults}
        </a>
      )}
      <button
        type="button"
        className="search__fold"
        aria-expanded={isOpen}
        aria-controls="search-filters"
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {chosen === 0 ? searchText.filters : searchText.filtersChosen(chosen)}
      </button>
      <FilterFields
        id="search-filters"
        isOpen={isOpen}
        choices={choices}
        counts={search.state.answer?.counts ?? search.state.allCounts}
        chosen={search.question.filters}
        onChoose={search.choose}
        onClear={search.clearFilters}
        onFocus={search.prepare}
      />
    </form>
  );
}
