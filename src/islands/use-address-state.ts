import { useEffect, useState } from 'react';

/**
 * State that the address carries. The first render is that of the page as built; the address is read once the page
 * runs, so that both agree, and again when the reader goes back or forward.
 */
export function useAddressState<State>(
  initial: State,
  parse: (query: string) => { readonly state: State; readonly ignored: readonly string[] },
  format: (state: State, query: string) => string,
): {
  readonly state: State;
  readonly ignored: readonly string[];
  readonly change: (state: State) => void;
} {
  const [parsed, setParsed] = useState({ state: initial, ignored: [] as readonly string[] });

  useEffect(() => {
    const read = () => {
      setParsed(parse(window.location.search));
    };
    read();
    window.addEventListener('popstate', read);
    return () => {
      window.removeEventListener('popstate', read);
    };
    // Read once: parse is made anew at each render but always means the same for one table.
  }, []);

  const change = (state: State) => {
    setParsed({ state, ignored: [] });
    const query = format(state, window.location.search);
    const { pathname, hash } = window.location;
    window.history.replaceState(null, '', `${pathname}${query && `?${query}`}${hash}`);
  };
  return { ...parsed, change };
}
