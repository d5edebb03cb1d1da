/** Which recorded claims a reader wants to see, and how that stands in the address: `?verdict=contradicted&country=SDN&audience=mission`. */

/** Facts of a claim by which the list can be narrowed, in the order in which a reader sees them. */
export const claimFilters = ['verdict', 'country', 'audience'] as const;
export type ClaimFilter = (typeof claimFilters)[number];

/** What is chosen; null: any. */
export type ClaimsState = Readonly<Record<ClaimFilter, string | null>>;

/** Of each filter what can be chosen. */
export type ClaimChoices = Readonly<
  Record<ClaimFilter, readonly { readonly id: string; readonly label: string }[]>
>;

/** The claims by column: of each its place among the choices of each filter. */
export type ClaimFacts = Readonly<Record<ClaimFilter, readonly number[]>>;

export const allClaims: ClaimsState = { verdict: null, country: null, audience: null };

/** Reads the choice in an address; what does not exist is named, not guessed. Other parts are not the list's business. */
export function parseClaimsState(
  query: string,
  choices: ClaimChoices,
): { readonly state: ClaimsState; readonly ignored: readonly string[] } {
  const parameters = new URLSearchParams(query);
  const ignored: string[] = [];
  const read = (filter: ClaimFilter): string | null => {
    const written = parameters.get(filter)?.trim() ?? '';
    if (written === '') return null;
    const found = choices[filter].find(({ id }) => id.toLowerCase() === written.toLowerCase());
    if (!found) ignored.push(`${filter}=${written}`);
    return found?.id ?? null;
  };
  const state = { verdict: read('verdict'), country: read('country'), audience: read('audience') };
  return { state, ignored };
}

/** Writes the choice into a query, leaving other parts as they are; without the question mark. */
export function formatClaimsState(state: ClaimsState, query: string): string {
  const parameters = new URLSearchParams(query);
  for (const filter of claimFilters) {
    const value = state[filter];
    parameters.delete(filter);
    if (value !== null) parameters.set(filter, value);
  }
  return parameters.toString();
}

/** Of one filter the number of claims that each of its choices would leave, with the others as they are. */
export function countClaims(
  facts: ClaimFacts,
  choices: ClaimChoices,
  state: ClaimsState,
  filter: ClaimFilter,
): readonly number[] {
  const others = claimFilters.filter((other) => other !== filter && state[other] !== null);
  const wanted = others.map((other) => ({
    column: facts[other],
    place: choices[other].findIndex(({ id }) => id === state[other]),
  }));
  const counts = choices[filter].map(() => 0);
  facts[filter].forEach((place, claim) => {
    if (!wanted.every(({ column, place: own }) => column[claim] === own)) return;
    counts[place] = (counts[place] ?? 0) + 1;
  });
  return counts;
}
