/** Narrows a list that stands in the page by some of its facts. The list is complete without it. */
import { useDeferredValue, useEffect, useId, useRef, type ReactElement } from 'react';
import { listFilterText } from '#i18n/list-filter-text.ts';
import {
  countChoices,
  countShown,
  formatFilterState,
  parseFilterState,
  type FilterState,
  type ListFilter,
} from '#views/list-filter/list-filter.ts';
import { useAddressState } from '../use-address-state.ts';
import { showLines } from './show-lines.ts';

interface Props {
  readonly filters: readonly ListFilter[];
  /** Id of the element that holds the list. */
  readonly list: string;
  /** Of what the list is, in the plural: "claims". */
  readonly noun: string;
}

const ALL: FilterState = {};

export function FilterList({ filters, list, noun }: Props): ReactElement {
  const words = listFilterText;
  const { state, ignored, change } = useAddressState(
    ALL,
    (query) => parseFilterState(query, filters),
    (chosen, query) => formatFilterState(chosen, query, filters),
  );
  const fields = useRef<HTMLDivElement>(null);

  // What was chosen before this script ran stands in the fields, and nobody has heard of it.
  useEffect(() => {
    const early = readFields(fields.current, filters);
    const { state: addressed } = parseFilterState(window.location.search, filters);
    if (Object.keys(early).length > 0) change({ ...addressed, ...early });
  }, []);

  // The fields answer at once, and the list follows: laying a long one out takes its time.
  const asked = useDeferredValue(state);
  useEffect(() => {
    const element = document.getElementById(list);
    if (element) showLines(element, filters, asked);
  }, [asked, list]);

  return (
    <div className="list-filter no-print">
      <div ref={fields} className="controls" role="group" aria-label={words.controls(noun)}>
        {filters.map((filter) => (
          <FilterField
            key={filter.name}
            filter={filter}
            counts={countChoices(filter, filters, state)}
            value={state[filter.name] ?? ''}
            onChoose={(value) => {
              change(withChoice(state, filter.name, value));
            }}
          />
        ))}
        <button
          type="button"
          onClick={() => {
            change(ALL);
          }}
        >
          {words.reset}
        </button>
      </div>
      {ignored.length > 0 && (
        <p className="note" role="status">
          {words.ignored(ignored.join(', '), noun)}
        </p>
      )}
      <p className="quiet small" role="status">
        {words.shown(countShown(filters, state), filters[0]?.lines.length ?? 0, noun)}
      </p>
    </div>
  );
}

function withChoice(state: FilterState, name: string, value: string): FilterState {
  const others = Object.entries(state).filter(([other]) => other !== name);
  return Object.fromEntries(value === '' ? others : [...others, [name, value]]);
}

/** What the fields say by themselves. */
function readFields(fields: HTMLElement | null, filters: readonly ListFilter[]): FilterState {
  const selects = [...(fields?.querySelectorAll('select') ?? [])];
  const chosen = filters.map(({ name }, at) => [name, selects[at]?.value ?? ''] as const);
  return Object.fromEntries(chosen.filter(([, value]) => value !== ''));
}

function FilterField(props: {
  readonly filter: ListFilter;
  readonly counts: readonly number[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}): ReactElement {
  const { filter, counts, value, onChoose } = props;
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{filter.label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          onChoose(target.value);
        }}
      >
        <option value="">{listFilterText.any}</option>
        {filter.choices.map((choice, at) => (
          <option key={choice.id} value={choice.id}>
            {listFilterText.choice(choice.label, counts[at] ?? 0)}
          </option>
        ))}
      </select>
    </div>
  );
}
