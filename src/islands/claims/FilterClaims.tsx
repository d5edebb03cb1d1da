/** Narrows the list of claims that stands in the page: by verdict, country and audience. The list is complete without it. */
import { useEffect, useId, useRef, type ReactElement } from 'react';
import { checkText } from '#i18n/check-text.ts';
import type { ClaimsFilter } from '#views/check/claims-filter.ts';
import {
  allClaims,
  claimFilters,
  countClaims,
  formatClaimsState,
  parseClaimsState,
  type ClaimFilter,
  type ClaimsState,
} from '#views/check/claims-state.ts';
import { useAddressState } from '../useAddressState.ts';
import { showClaims } from './show-claims.ts';

interface Props {
  readonly filter: ClaimsFilter;
  /** Id of the element that holds the list. */
  readonly list: string;
}

export function FilterClaims({ filter, list }: Props): ReactElement {
  const { choices, facts } = filter;
  const words = checkText.list;
  const { state, ignored, change } = useAddressState(
    allClaims,
    (query) => parseClaimsState(query, choices),
    formatClaimsState,
  );
  const shown = countShown(filter, state);
  const fields = useRef<HTMLDivElement>(null);

  // What was chosen before this script ran stands in the fields, and nobody has heard of it.
  useEffect(() => {
    const early = readFields(fields.current);
    const { state: addressed } = parseClaimsState(window.location.search, choices);
    if (Object.keys(early).length > 0) change({ ...addressed, ...early });
  }, []);

  useEffect(() => {
    const element = document.getElementById(list);
    if (element) showClaims(element, state);
  }, [state, list]);

  return (
    <div className="claims-filter no-print">
      <div ref={fields} className="controls" role="group" aria-label={words.controls}>
        {claimFilters.map((name) => (
          <FilterField
            key={name}
            name={name}
            filter={filter}
            counts={countClaims(facts, choices, state, name)}
            value={state[name]}
            onChoose={(value) => {
              change({ ...state, [name]: value });
            }}
          />
        ))}
        <button
          type="button"
          onClick={() => {
            change(allClaims);
          }}
        >
          {words.reset}
        </button>
      </div>
      {ignored.length > 0 && (
        <p className="note" role="status">
          {checkText.ignored(ignored.join(', '))}
        </p>
      )}
      <p className="quiet small" role="status">
        {words.shown(shown, facts.verdict.length)}
      </p>
    </div>
  );
}

/** What the fields say by themselves. */
function readFields(fields: HTMLElement | null): Partial<ClaimsState> {
  const selects = [...(fields?.querySelectorAll('select') ?? [])];
  const chosen = claimFilters.map((name, at) => [name, selects[at]?.value ?? ''] as const);
  return Object.fromEntries(chosen.filter(([, value]) => value !== ''));
}

function countShown({ facts, choices }: ClaimsFilter, state: ClaimsState): number {
  const counts = countClaims(facts, choices, state, 'verdict');
  const place = choices.verdict.findIndex(({ id }) => id === state.verdict);
  return state.verdict === null
    ? counts.reduce((sum, count) => sum + count, 0)
    : (counts[place] ?? 0);
}

function FilterField(props: {
  readonly name: ClaimFilter;
  readonly filter: ClaimsFilter;
  readonly counts: readonly number[];
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
}): ReactElement {
  const { name, filter, counts, value, onChoose } = props;
  const id = useId();
  const words = checkText.list;
  return (
    <div>
      <label htmlFor={id}>{words.names[name]}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => {
          onChoose(target.value === '' ? null : target.value);
        }}
      >
        <option value="">{words.any}</option>
        {filter.choices[name].map((choice, at) => (
          <option key={choice.id} value={choice.id}>
            {words.choice(choice.label, counts[at] ?? 0)}
          </option>
        ))}
      </select>
    </div>
  );
}
