import { useId } from 'react';
import { exploreText as text } from '#i18n/explore-text.ts';
import {
  columnNames,
  facetNames,
  sortNames,
  toggle,
  type ExploreState,
  type FacetName,
} from '#views/explore/explore-state.ts';
import type { FindingTable } from '#views/explore/finding-table.ts';
import { FacetChoice } from './FacetChoice.tsx';

interface Props {
  readonly table: FindingTable;
  readonly state: ExploreState;
  readonly counts: Readonly<Record<FacetName, Int32Array>>;
  readonly onChange: (change: Partial<ExploreState>) => void;
  readonly onReset: () => void;
}

/** Words, facets, order and columns. */
export function ExploreControls(props: Props) {
  const { table, state, counts, onChange, onReset } = props;
  const id = useId();
  return (
    <div className="explore__controls no-print" role="group" aria-label={text.controls}>
      <div className="explore__words">
        <label htmlFor={`${id}-words`}>{text.words}</label>
        <input
          id={`${id}-words`}
          type="search"
          value={state.words}
          onChange={({ target }) => {
            onChange({ words: target.value });
          }}
        />
      </div>
      <div className="explore__facets">
        {facetNames.map((facet) => (
          <FacetChoice
            key={facet}
            name={text.facets[facet]}
            choices={table.choices[facet]}
            chosen={state.facets[facet]}
            counts={counts[facet]}
            onToggle={(chosen) => {
              const all = table.choices[facet].map((choice) => choice.id);
              const ids = toggle(state.facets[facet], chosen, all);
              onChange({ facets: { ...state.facets, [facet]: ids } });
            }}
          />
        ))}
        <FacetChoice
          name={text.showColumns}
          choices={columnNames.map((column) => ({ id: column, label: text.columns[column] }))}
          chosen={state.columns}
          counts={null}
          onToggle={(column) => {
            const known = columnNames.find((each) => each === column);
            const columns = known ? toggle(state.columns, known, columnNames) : state.columns;
            // The finding stands in every row, yet a row of it alone would say neither when nor where.
            if (columns.length > 0) onChange({ columns, page: state.page });
          }}
        />
      </div>
      <div className="explore__order">
        <label htmlFor={`${id}-sort`}>{text.sortBy}</label>
        <select
          id={`${id}-sort`}
          value={state.sort}
          onChange={({ target }) => {
            const sort = sortNames.find((each) => each === target.value);
            if (sort) onChange({ sort, isDescending: sort === 'date' });
          }}
        >
          {sortNames.map((sort) => (
            <option key={sort} value={sort}>
              {text.columns[sort]}
            </option>
          ))}
        </select>
        <label>
          <input
            type="checkbox"
            checked={state.isDescending}
            onChange={() => {
              onChange({ isDescending: !state.isDescending });
            }}
          />{' '}
          {text.descending}
        </label>
        <button type="button" onClick={onReset}>
          {text.reset}
        </button>
      </div>
    </div>
  );
}
