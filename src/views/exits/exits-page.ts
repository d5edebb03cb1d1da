/** What the page of exits shows: each end of a mandate beside the others. */
import type { ScoredCase } from '#scoring/backtest/score-case.ts';
import type { ScoreBook } from '#scoring/score-book.ts';
import type { Figure } from '../plot/figure.ts';
import type { Registry } from '../registry.ts';
import { toExitFigure } from './exit-figure.ts';
import { toExitRow, type ExitRow } from './exit-row.ts';

export interface ExitsPage {
  /** The latest end first. */
  readonly rows: readonly ExitRow[];
  readonly figure: Figure;
}

export function toExitsPage(
  cases: readonly ScoredCase[],
  scores: ScoreBook,
  registry: Registry,
): ExitsPage {
  const rows = cases
    .map((scored) => toExitRow(scored, scores, registry))
    .toSorted((a, b) => compareLatest(a, b));
  return { rows, figure: toExitFigure(rows) };
}

function compareLatest(a: ExitRow, b: ExitRow): number {
  if (a.after.window.after !== b.after.window.after) {
    return a.after.window.after > b.after.window.after ? -1 : 1;
  }
  return a.scored.entry.id < b.scored.entry.id ? -1 : 1;
}
