import { searchText } from '#i18n/search-text.ts';

export interface FilterOption {
  readonly value: string;
  /** The value with the number of pages that it would leave, where that is known. */
  readonly label: string;
}

/**
 * The values of a filter that would leave something, in their own order, then those that only the index knows. The chosen
 * one stands among them even where it leaves nothing. All of them, without numbers, while nothing is counted.
 */
export function listOptions(
  choices: readonly string[],
  counts: Readonly<Record<string, number>> | undefined,
  chosen: string | undefined,
): readonly FilterOption[] {
  if (!counts) return choices.map((value) => ({ value, label: value }));
  const all = [...new Set([...choices, ...Object.keys(counts)])];
  return all
    .map((value) => ({ value, count: counts[value] ?? 0 }))
    .filter(({ value, count }) => count > 0 || value === chosen)
    .map(({ value, count }) => ({ value, label: searchText.choice(value, count) }));
}
