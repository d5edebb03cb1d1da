/** What the placebos show, in sentences. */
import { text } from '#i18n/text.ts';
import type { BacktestMethod } from '#model/backtest-method.ts';
import { formatDecimal, formatScore } from '#model/format.ts';
import type { BacktestBook } from '#scoring/backtest/backtest-book.ts';

export interface PlaceboWords {
  readonly flags: readonly string[];
  /** Flagged sets of each kind, of those that can be judged. */
  readonly judged: readonly string[];
  readonly delivery: string;
  readonly seed: string;
}

const words = text.backtest.placebo;

/** Shares of runs under the first are seldom chance; over the second, they are what chance gives. */
const readAs = { seldom: 0.05, chance: 0.2 } as const;

export function describePlacebo(
  { flagPlacebo, deliveryPlacebo }: Pick<BacktestBook, 'flagPlacebo' | 'deliveryPlacebo'>,
  method: BacktestMethod,
  asOf: string,
): PlaceboWords {
  const { judged, spread } = flagPlacebo;
  const kinds = (['country', 'episode', 'strategy'] as const).map((kind) => ({
    kind,
    ...judged[kind],
  }));
  const judgedCount = kinds.reduce((sum, { count }) => sum + count, 0);
  return {
    flags: [
      words.flags(spread.actual, judgedCount, asOf),
      words.flagRuns(
        spread.runs,
        formatDecimal(spread.mean, 1),
        formatScore(spread.low),
        formatScore(spread.high),
        formatShare(spread.share),
      ),
      words.flagReadings[readFlags(spread.share)],
    ],
    judged: kinds.map(({ kind, count, flagged }) =>
      words.judged(words.kinds[kind], flagged, count),
    ),
    delivery: describeDelivery(deliveryPlacebo, method),
    seed: words.seed(method.placeboSeed),
  };
}

/** What the placebo makes of the flag, for wherever the flag stands. */
export function describeFlagPlacebo({ flagPlacebo }: Pick<BacktestBook, 'flagPlacebo'>): string {
  const { actual, mean, share } = flagPlacebo.spread;
  const judged = Object.values(flagPlacebo.judged).reduce((sum, { count }) => sum + count, 0);
  const reading = words.besideFlagReadings[readFlags(share)];
  return words.besideFlag(actual, judged, formatDecimal(mean, 1), reading);
}

/** A share of runs in words: "47%", "under 1%". */
export function formatShare(share: number): string {
  const percent = 100 * share;
  return percent < 1 ? 'under 1%' : `${formatScore(percent)}%`;
}

function readFlags(share: number): keyof typeof words.flagReadings {
  if (share < readAs.seldom) return 'more';
  return share > readAs.chance ? 'chance' : 'between';
}

function describeDelivery(
  placebo: BacktestBook['deliveryPlacebo'],
  { minCases }: BacktestMethod,
): string {
  if (placebo.kind === 'none') return words.noDelivery(minCases);
  const { actual, runs, low, high, share } = placebo.spread;
  const [rho, from, to] = [actual, low, high].map((each) => formatDecimal(each, 2));
  return words.delivery(rho ?? '', runs, from ?? '', to ?? '', formatShare(share));
}
