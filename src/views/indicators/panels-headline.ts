/** How a series moved over ten years in the covered countries, in a sentence. */
import { text } from '#i18n/text.ts';
import type { IndicatorEntry } from '#model/records.generated.ts';
import type { SeriesPoint } from './series.ts';

export interface Moves {
  readonly lastYear: number;
  readonly countries: readonly (readonly SeriesPoint[])[];
  /** Height of a value in its panel, percent from the bottom. */
  readonly toHeight: (value: number) => number;
  readonly higherIs: IndicatorEntry['higherIs'];
}

/** Where a figure went between two years; null where it stayed about the same or cannot be told. */
export type Move = 'up' | 'down' | null;

const YEARS_BACK = 10;
/** Percent of a panel's height: a smaller move is not seen in the picture, and often noise in the source. */
const VISIBLE = 5;

/** Counts the countries that moved up or down; those without a figure in both years are not counted. */
export function describeMoves({ lastYear, countries, toHeight, higherIs }: Moves): string {
  const words = text.indicators.panels.headlines;
  const firstYear = lastYear - YEARS_BACK;
  const moves = countries.flatMap((points): { move: Move }[] => {
    const [first, last] = [firstYear, lastYear].map((year) =>
      points.find((point) => point.year === year && point.value !== null),
    );
    return first && last ? [{ move: findMove(first, last, toHeight) }] : [];
  });
  const of = moves.length;
  if (of === 0) return words.tooShort;
  const upCount = moves.filter(({ move }) => move === 'up').length;
  const downCount = moves.filter(({ move }) => move === 'down').length;
  const hasBounds = countries.flat().some(({ low }) => low !== null);
  if (upCount + downCount === 0) return words.still(firstYear, lastYear, of, hasBounds);
  if (higherIs === 'better') {
    const turned = { upCount: downCount, downCount: upCount, of, hasBounds };
    return words.moved(firstYear, lastYear, words.worse, words.better, turned);
  }
  const [up, down] = higherIs === 'worse' ? [words.worse, words.better] : [words.rose, words.fell];
  return words.moved(firstYear, lastYear, up, down, { upCount, downCount, of, hasBounds });
}

/** A move that the source's own estimates leave open is none; nor is one too small to be seen. */
export function findMove(
  first: SeriesPoint,
  last: SeriesPoint,
  toHeight: (value: number) => number,
): Move {
  const [before, after] = [toHeight(first.value ?? 0), toHeight(last.value ?? 0)];
  if (Math.abs(after - before) < VISIBLE) return null;
  const isUp = after > before;
  const [lower, upper] = isUp ? [first, last] : [last, first];
  const overlaps = lower.high !== null && upper.low !== null && lower.high >= upper.low;
  if (overlaps) return null;
  return isUp ? 'up' : 'down';
}
