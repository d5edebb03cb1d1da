import { useState } from 'react';
import { comparisonText as text } from '#i18n/comparison-text.ts';
import { toRankTable } from '#views/compare/rank-table.ts';
import { useAwake } from '../use-awake.ts';
import { RankLines } from './RankLines.tsx';
import { useDraws, type DrawState } from './use-draws.ts';

interface Props {
  /** Address of the file with the model. */
  readonly file: string;
  readonly base: string;
  readonly draws: number;
  readonly seed: number;
}

/** Makes the draws in the reader's own browser, with a seed and a number of their choice. */
export function RunDraws({ file, base, draws, seed }: Props) {
  const words = text.draws;
  const { state, start, stop } = useDraws();
  const [chosenDraws, setDraws] = useState(draws);
  const [chosenSeed, setSeed] = useState(seed);
  const isRunning = state.kind === 'running';
  // The page as built cannot draw yet: its button wakes with the code.
  const isAwake = useAwake();

  return (
    <>
      <form
        className="controls needs-script"
        onSubmit={(event) => {
          event.preventDefault();
          start({ file, draws: chosenDraws, seed: chosenSeed });
        }}
      >
        <NumberField
          label={words.draws}
          value={chosenDraws}
          low={100}
          high={20_000}
          set={setDraws}
        />
        <NumberField
          label={words.seed}
          value={chosenSeed}
          low={0}
          high={2 ** 32 - 1}
          set={setSeed}
        />
        <button type="submit" disabled={isRunning || !isAwake}>
          {words.run}
        </button>
        <button type="button" disabled={!isRunning} onClick={stop}>
          {words.stop}
        </button>
      </form>
      {isRunning && <progress value={state.share} max={1} aria-label={words.progress} />}
      <p role="status">{describe(state)}</p>
      {state.kind === 'done' && (
        <>
          <h4>{words.byDelivery}</h4>
          <RankLines table={toRankTable(state.result.delivery)} base={base} />
          <h4>{words.byCredibility}</h4>
          <RankLines table={toRankTable(state.result.credibility)} base={base} />
        </>
      )}
    </>
  );
}

function describe(state: DrawState): string {
  const words = text.draws;
  switch (state.kind) {
    case 'idle':
      return '';
    case 'running':
      return words.running;
    case 'stopped':
      return words.stopped;
    case 'failed':
      return words.failed(state.reason);
    case 'done': {
      const time = words.done(state.request.draws, Math.round(state.milliseconds));
      if (state.isAsPublished === null) return time;
      return `${time} ${state.isAsPublished ? words.same : words.other}`;
    }
  }
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly set: (value: number) => void;
}

function NumberField({ label, value, low, high, set }: NumberFieldProps) {
  return (
    <label>
      {label}{' '}
      <input
        type="number"
        min={low}
        max={high}
        step={1}
        required
        value={value}
        onChange={({ target }) => {
          set(target.valueAsNumber);
        }}
      />
    </label>
  );
}
