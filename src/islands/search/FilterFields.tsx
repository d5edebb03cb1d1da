/** One list for each filter, every value with the number of pages that it would leave. */
import type { ReactElement } from 'react';
import { searchText } from '#i18n/search-text.ts';
import {
  filterNames,
  type ChosenFilters,
  type FilterChoices,
  type FilterName,
} from '#views/search/search-question.ts';
import { listOptions } from './list-options.ts';
import type { FilterCounts } from './search-index.ts';

interface Props {
  readonly id: string;
  /** Whether the filters are unfolded where there is little room. */
  readonly isOpen: boolean;
  readonly choices: FilterChoices;
  readonly counts: FilterCounts | null;
  readonly chosen: ChosenFilters;
  readonly onChoose: (name: FilterName, value: string) => void;
  readonly onClear: () => void;
  readonly onFocus: () => void;
}

export function FilterFields(props: Props): ReactElement {
  const { id, isOpen, choices, counts, chosen } = props;
  return (
    <fieldset
      id={id}
      className={isOpen ? 'search__filters search__filters--open' : 'search__filters'}
      onFocus={props.onFocus}
    >
      <legend>{searchText.filters}</legend>
      {filterNames.map((name) => (
        <label key={name}>
          {searchText.names[name]}
          <select
            name={name.toLowerCase()}
            value={chosen[name] ?? ''}
            onChange={({ target }) => {
              props.onChoose(name, target.value);
            }}
          >
            <option value="">{searchText.any}</option>
            {listOptions(choices[name], counts?.[name], chosen[name]).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      {Object.keys(chosen).length > 0 && (
        <button type="button" onClick={props.onClear}>
          {searchText.clear}
        </button>
      )}
    </fieldset>
  );
}
