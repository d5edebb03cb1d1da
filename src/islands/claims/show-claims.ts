import { claimFilters, type ClaimsState } from '#views/check/claims-state.ts';

/**
 * Shows the lines of a list that are as wanted, and hides the others, with every group of which none is left. A line says
 * what it is by `data-verdict`, `data-country` and `data-audience`; a group stands in a section, its number in `data-count`.
 */
export function showClaims(list: ParentNode, state: ClaimsState): void {
  for (const group of list.querySelectorAll('section')) {
    let shown = 0;
    for (const line of group.querySelectorAll<HTMLElement>('[data-verdict]')) {
      const isWanted = claimFilters.every(
        (filter) => state[filter] === null || line.dataset[filter] === state[filter],
      );
      line.hidden = !isWanted;
      if (isWanted) shown += 1;
    }
    group.hidden = shown === 0;
    const count = group.querySelector('[data-count]');
    if (count) count.textContent = String(shown);
  }
}
