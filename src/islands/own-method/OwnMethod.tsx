/** The published method beside a reader's own: one choice changes scores, intervals, ranks and the address. */
import { useState, useEffect, type ReactElement } from 'react';
import { ownMethodText as text } from '#i18n/own-method-text.ts';
import type { MethodChoices } from '#scoring/uncertainty/choices.ts';
import { toRankTable } from '#views/compare/rank-table.ts';
import { toComparedResult, type ComparedResult } from '#views/own-method/compared-result.ts';
import { toMovedTable } from '#views/own-method/moved-lines.ts';
import { formatOwnState, hasWeight, parseOwnState } from '#views/own-method/own-state.ts';
import { toChoices, toPublishedState } from '#views/own-method/to-choices.ts';
import { RankLines } from '../draws/RankLines.tsx';
import { useAddressState } from '../useAddressState.ts';
import { MethodForm } from './MethodForm.tsx';
import { MovedScores } from './MovedScores.tsx';
import { PairTable } from './PairTable.tsx';
import { useOwnMethod, type OwnProgress } from './use-own-method.ts';

interface Props {
  /** Address of the file with the model. */
  readonly file: string;
  readonly base: string;
  /** The choices of the published method. */
  readonly choices: MethodChoices;
  readonly published: ComparedResult;
  /** Names of the kinds of observer whose reliability is chosen. */
  readonly observers: Readonly<Record<string, string>>;
}

export function OwnMethod({ file, base, choices, published, observers }: Props): ReactElement {
  const initial = toPublishedState(choices);
  const { state, ignored, change } = useAddressState(
    initial,
    (query) => parseOwnState(query, initial),
    (next) => formatOwnState(next, initial),
  );
  const own = formatOwnState({ ...state, by: initial.by }, initial);
  const { result, progress, retry } = useOwnMethod(
    file,
    own === '' ? null : toChoices(state, choices),
  );
  // The page as built cannot score anew: its controls wake with the code.
  const [isAwake, setAwake] = useState(false);
  useEffect(() => {
    setAwake(true);
  }, []);
  const shown = result === null ? published : toComparedResult(result);
  const table = toMovedTable(published, shown, state.by, result === null);
  const ranks = result && toRankTable(result.comparisons[state.by]);

  return (
    <div className="own-method">
      <MethodForm
        state={state}
        initial={initial}
        observers={observers}
        isAwake={isAwake}
        onChange={(next) => {
          if (hasWeight(next)) change(next);
        }}
        onReset={() => {
          change({ ...initial, by: state.by });
        }}
      />
      <div className="own-method__result">
        {ignored.length > 0 && (
          <p className="note" role="status">
            {text.ignored(ignored.join(', '))}
          </p>
        )}
        <p className="own-method__said">
          {own !== '' && result === null ? text.moved.waiting : table.sentence}
        </p>
        <p className="quiet small" role="status">
          {describe(progress, shown)}
        </p>
        {progress.kind === 'failed' && (
          <button type="button" onClick={retry}>
            {text.states.again}
          </button>
        )}
        <MovedScores table={table} by={state.by} base={base} />
        {ranks && (
          <>
            <details>
              <summary>{text.groupsTitle}</summary>
              <RankLines table={ranks} base={base} />
            </details>
            <details>
              <summary>{text.pairsTitle}</summary>
              <PairTable table={ranks} />
            </details>
          </>
        )}
      </div>
    </div>
  );
}

function describe(progress: OwnProgress, { draws }: ComparedResult): string {
  const words = text.states;
  switch (progress.kind) {
    case 'published':
      return words.published(draws);
    case 'loading':
      return words.loading;
    case 'working':
      return words.working;
    case 'rough':
      return words.rough(draws);
    case 'done':
      return words.done(draws, Math.round(progress.milliseconds));
    case 'failed':
      return words.failed(progress.reason);
  }
}
