import { checkPaired, figure, isConstant, noFigure, type Figure } from './figure.ts';
import { averageRanks } from './ranks.ts';

/** Pearson's correlation of pairs, −1 to 1; none below two pairs or where one side is constant. */
export function correlate(x: ArrayLike<number>, y: ArrayLike<number>): Figure {
  checkPaired(x, y);
  const n = x.length;
  if (n < 2) return noFigure('too-few');
  if (isConstant(x) || isConstant(y)) return noFigure('no-variation');
  const meanX = sumOf(x) / n;
  const meanY = sumOf(y) / n;
  let both = 0;
  let squareX = 0;
  let squareY = 0;
  for (let at = 0; at < n; at += 1) {
    const fromX = (x[at] ?? 0) - meanX;
    const fromY = (y[at] ?? 0) - meanY;
    both += fromX * fromY;
    squareX += fromX * fromX;
    squareY += fromY * fromY;
  }
  return figure(both / Math.sqrt(squareX * squareY));
}

/** Spearman's rank correlation, −1 to 1: Pearson's of the midranks. */
export function correlateRanks(x: ArrayLike<number>, y: ArrayLike<number>): Figure {
  return correlate(averageRanks(x), averageRanks(y));
}

/** Kendall's τ-b, −1 to 1: concordant less discordant pairs over √(pairs untied in x · pairs untied in y). */
export function kendallTauB(x: ArrayLike<number>, y: ArrayLike<number>): Figure {
  checkPaired(x, y);
  if (x.length < 2) return noFigure('too-few');
  let agreement = 0;
  let untiedX = 0;
  let untiedY = 0;
  for (let later = 1; later < x.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      const signX = Math.sign((x[later] ?? 0) - (x[earlier] ?? 0));
      const signY = Math.sign((y[later] ?? 0) - (y[earlier] ?? 0));
      agreement += signX * signY;
      untiedX += Math.abs(signX);
      untiedY += Math.abs(signY);
    }
  }
  if (untiedX === 0 || untiedY === 0) return noFigure('no-variation');
  return figure(agreement / Math.sqrt(untiedX * untiedY));
}

function sumOf(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0);
}
