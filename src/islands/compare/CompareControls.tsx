import { comparisonText as text } from '#i18n/comparison-text.ts';
import type { CompareKind } from '#views/compare/compare-rows.ts';
import { initialState, type CompareState } from '#views/compare/compare-state.ts';

interface Props {
  readonly kind: CompareKind;
  readonly state: CompareState;
  readonly change: (state: CompareState) => void;
}

/** Which lines are shown: those that hold some words, those that were picked, or all again. */
export function CompareControls({ kind, state, change }: Props) {
  const words = text.compare;
  const id = `${kind}-filter`;
  return (
    <div className="controls needs-script" role="group" aria-label={words.controls[kind]}>
      <div>
        <label htmlFor={id}>{words.filter}</label>
        <input
          id={id}
          type="search"
          value={state.filter}
          onChange={({ target }) => {
            change({ ...state, filter: target.value });
          }}
        />
      </div>
      <div>
        <label>
          <input
            type="checkbox"
            checked={state.onlyPicked}
            disabled={state.picked.length === 0}
            onChange={() => {
              change({ ...state, onlyPicked: !state.onlyPicked });
            }}
          />{' '}
          {words.onlyPicked(state.picked.length)}
        </label>
      </div>
      <button
        type="button"
        onClick={() => {
          change(initialState);
        }}
      >
        {words.reset}
      </button>
    </div>
  );
}
