/** Found pages, each with what it is, where the words stand in it, and the findings that hold them. */
import { useEffect, useRef, type ReactElement } from 'react';
import { searchText } from '#i18n/search-text.ts';
import type { TextPart } from '#views/search/search-excerpt.ts';
import { toSearchResult, type FoundPage, type SearchResult } from '#views/search/search-result.ts';
import { pagesAtATime } from './search-session.ts';

interface Props {
  readonly pages: readonly FoundPage[];
  readonly total: number;
  readonly onMore: () => void;
}

export function ResultList({ pages, total, onMore }: Props): ReactElement {
  const list = useRef<HTMLOListElement>(null);
  const shown = useRef<number>(undefined);
  const left = total - pages.length;

  // Whoever asked for more by keyboard goes on at the first of them; the button may be gone.
  useEffect(() => {
    const first = shown.current;
    shown.current = undefined;
    if (first === undefined) return;
    list.current?.children[first]?.querySelector('a')?.focus();
  }, [pages]);

  return (
    <section className="search__results" aria-labelledby="results">
      <h2 id="results" className="visually-hidden" tabIndex={-1}>
        {searchText.results}
      </h2>
      <ol ref={list} data-results>
        {pages.map((page) => (
          <ResultItem key={page.url} result={toSearchResult(page)} />
        ))}
      </ol>
      {left > 0 && (
        <button
          type="button"
          className="no-print"
          onClick={() => {
            shown.current = pages.length;
            onMore();
          }}
        >
          {searchText.more(Math.min(left, pagesAtATime), left)}
        </button>
      )}
    </section>
  );
}

function ResultItem({ result }: { readonly result: SearchResult }): ReactElement {
  const { title, language, address, facts, excerpt, places, furtherPlaces } = result;
  return (
    <li className="search__result">
      <h3>
        <a href={address} lang={language}>
          {title}
        </a>
      </h3>
      <p className="search__facts">{facts.join(' · ')}</p>
      {excerpt.length > 0 && (
        <p className="search__excerpt">
          <MarkedText parts={excerpt} />
        </p>
      )}
      {places.length > 0 && (
        <ul className="search__places">
          {places.map((place) => (
            <li key={place.address}>
              <a href={place.address}>{place.title}</a>
              {place.excerpt.length > 0 && (
                <p>
                  <MarkedText parts={place.excerpt} />
                </p>
              )}
            </li>
          ))}
          {furtherPlaces > 0 && <li>{searchText.placesMore(furtherPlaces)}</li>}
        </ul>
      )}
    </li>
  );
}

function MarkedText({ parts }: { readonly parts: readonly TextPart[] }): readonly ReactElement[] {
  return parts.map(({ text, isFound }, place) =>
    isFound ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
  );
}
