/** The backtest of the data set, run once a build: the page and its download show the same. */
import { getBacktestCases, getRiskBasis } from '#dataset/dataset.ts';
import { runBacktest, type BacktestBook } from '#scoring/backtest/backtest-book.ts';
import { describeFlagPlacebo } from '#views/backtest/placebo-words.ts';
import { getSite } from '../_site.ts';

let book: BacktestBook | undefined;

export function getBacktest(): BacktestBook {
  const { dataset, scores } = getSite();
  book ??= runBacktest(getBacktestCases(), dataset, getRiskBasis(), scores);
  return book;
}

/** What the placebo makes of the shallow-commitment flag, in words. */
export function getFlagPlacebo(): string {
  return describeFlagPlacebo(getBacktest());
}
