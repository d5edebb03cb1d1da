/** What the page of exits shows: each end of a mandate beside the others. */
import { compareText } from '#model/compare-text.ts';
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
  const rows = cases.map((scored) => toExitRow(scored, scores, registry)).toSorted(compareLatest);
  return { rows, figure: toExitFigure(rows) };
}

function compareLatest(a: ExitRow, b: ExitRow): number {
  return (
    compareText(b.after.window.after, a.after.window.after) ||
    compareText(a.scored.entry.id, b.scored.entry.id)
  );
}
