/** The published method beside a reader's own: one choice changes scores, intervals, ranks and the address. */
import { useDeferredValue, type ReactElement } from 'react';
import { ownMethodText as text } from '#i18n/own-method-text.ts';
import type { MethodChoices } from '#scoring/uncertainty/choices.ts';
import type { ComparedResult } from '#views/own-method/compared-result.ts';
import { formatOwnState, hasWeight, parseOwnState } from '#views/own-method/own-state.ts';
import { describeChoices, type ObserverNames } from '#views/own-method/describe-choices.ts';
import { toChoices, toPublishedState } from '#views/own-method/to-choices.ts';
import { useAddressState } from '../use-address-state.ts';
import { useAwake } from '../use-awake.ts';
import { MethodForm } from './MethodForm.tsx';
import { OwnResult } from './OwnResult.tsx';
import { useOwnMethod, type OwnProgress } from './use-own-method.ts';

interface Props {
  /** Address of the file with the model. */
  readonly file: string;
  readonly base: string;
  /** The choices of the published method. */
  readonly choices: MethodChoices;
  readonly published: ComparedResult;
  readonly observers: ObserverNames;
  /** What a picture of the figures says of where they come from. */
  readonly source: string;
}

export function OwnMethod(props: Props): ReactElement {
  const { file, base, choices, published, observers, source } = props;
  const initial = toPublishedState(choices);
  const { state, ignored, change } = useAddressState(
    initial,
    (query) => parseOwnState(query, initial),
    (next) => formatOwnState(next, initial),
  );
  const own = formatOwnState({ ...state, by: initial.by }, initial);
  const { figures, progress, retry } = useOwnMethod(
    file,
    own === '' ? null : toChoices(state, choices),
  );
  // The page as built cannot score anew: its controls wake with the code.
  const isAwake = useAwake();
  // Sliders answer at once; the figures follow, and give way to the next move.
  const asked = useDeferredValue({
    figures,
    by: state.by,
    choices: describeChoices(state, initial, observers),
    query: formatOwnState(state, initial),
    isWaiting: own !== '' && figures === null,
  });
  const { draws } = figures?.result ?? published;

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
        <p className="quiet small" role="status">
          {describe(progress, draws)}
        </p>
        {progress.kind === 'failed' && (
          <button type="button" onClick={retry}>
            {text.states.again}
          </button>
        )}
        <OwnResult published={published} base={base} source={source} {...asked} />
      </div>
    </div>
  );
}

function describe(progress: OwnProgress, draws: number): string {
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
