import type { SearchIndex } from './search-index.ts';

interface Pagefind extends Omit<SearchIndex, 'words'> {
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
  let words: Promise<readonly string[]> | null = null;
  return {
    search: (asked, options) => pagefind.search(asked, options),
    filters: () => pagefind.filters(),
    words: () => (words ??= loadWords(`${base}search/words.json`)),
  };
}

/** A slip that is not mended is no reason to say nothing. */
async function loadWords(address: string): Promise<readonly string[]> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as readonly string[]) : []; // the build wrote the file
  } catch {
    return [];
  }
}
