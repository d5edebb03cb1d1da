import type { FilterState, ListFilter } from '#views/list-filter/list-filter.ts';

/**
 * Shows the lines of a list that are as chosen, and hides the others, with every group of which none is left. A line says
 * what it has by one `data-` attribute a filter, several ids with spaces between; a group stands in a section, its number
 * in `data-count`.
 */
export function showLines(
  list: ParentNode,
  filters: readonly ListFilter[],
  state: FilterState,
): void {
  const names = filters.map(({ name }) => name);
  const lineOf = names.map((name) => `[data-${name}]`).join('');
  for (const group of list.querySelectorAll('section')) {
    let shown = 0;
    for (const line of group.querySelectorAll<HTMLElement>(lineOf)) {
      const isWanted = names.every((name) => {
        const value = state[name];
        return value === undefined || (line.dataset[name] ?? '').split(' ').includes(value);
      });
      line.hidden = !isWanted;
      if (isWanted) shown += 1;
    }
    group.hidden = shown === 0;
    const count = group.querySelector('[data-count]');
    if (count) count.textContent = String(shown);
  }
}
