import { useAwake } from '../use-awake.ts';
import { sortBy, type CompareState, type SortKey } from '#views/compare/compare-state.ts';

interface Props {
  readonly label: string;
  readonly sort: SortKey;
  readonly state: CompareState;
  readonly change: (state: CompareState) => void;
}

/** The head of a column; where a script runs, a button that sorts by it, and by it the other way round when pressed again. */
export function SortHead({ label, sort, state, change }: Props) {
  const isSorted = state.sort === sort;
  const isAwake = useAwake();
  const arrow = isSorted ? (state.isDescending ? ' ↓' : ' ↑') : '';
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (state.isDescending ? 'descending' : 'ascending') : undefined}
    >
      {isAwake ? (
        <button
          type="button"
          className="sort-button"
          onClick={() => {
            change(sortBy(state, sort));
          }}
        >
          {label}
          <span aria-hidden="true">{arrow}</span>
        </button>
      ) : (
        label
      )}
    </th>
  );
}
