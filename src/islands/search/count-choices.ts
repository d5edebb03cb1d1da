import { filterNames, withFilter, type ChosenFilters } from '#views/search/search-question.ts';
import type { FilterCounts, SearchIndex } from './search-index.ts';

/**
 * How many pages each value of each filter would leave. The index counts within what is chosen, so that every other
 * value of a chosen filter stands at 0: such a filter is counted by a search without it.
 * @param counted what the index counted with all filters
 */
export async function countChoices(
  index: SearchIndex,
  words: string | null,
  filters: ChosenFilters,
  counted: FilterCounts,
): Promise<FilterCounts> {
  const chosen = filterNames.filter((name) => filters[name] !== undefined);
  const recounted = await Promise.all(
    chosen.map(async (name) => {
      const without = await index.search(words, { filters: withFilter(filters, name, '') });
      return [name, without.filters[name] ?? {}] as const;
    }),
  );
  return { ...counted, ...Object.fromEntries(recounted) };
}
