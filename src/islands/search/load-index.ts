import type { SearchIndex } from './search-index.ts';

interface Pagefind extends SearchIndex {
  options(options: { readonly baseUrl: string; readonly excerptLength: number }): Promise<void>;
}

/** Length of an excerpt, in words: two lines on a wide screen. */
const excerptLength = 34;

/**
 * Loads Pagefind and the filters of the index from where the build has put them. A failed try is not remembered, nor
 * repeated under the address that a browser may remember as failed.
 * @param base the folder in which the site stands on its host, with a slash at both ends
 * @param attempt 0 for the first
 * @throws when the index is not there or does not start
 */
export async function loadIndex(base: string, attempt: number): Promise<SearchIndex> {
  const again = attempt === 0 ? '' : `?attempt=${String(attempt)}`;
  const address = `${base}pagefind/pagefind.js${again}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind; // written by the build, with types of its own
  await pagefind.options({ baseUrl: base, excerptLength });
  await pagefind.filters();
  return pagefind;
}
