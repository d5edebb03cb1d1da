/** How large a picture may become: a long table on a phone would make one that no document and no screen takes. */

/** Height of what is drawn, in units of the page: about three screens of a phone. */
const highest = 2400;
/** Dots of a PNG for each unit of the page: sharp in print at the width of a column. */
const sharp = 2;
/** Dots that every browser's canvas holds. */
const mostDots = 16_000_000;

/** Where a row of a chart begins and ends. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where a chart is cut off below: nowhere (null) while it is not too high, else above the first row that ends too far down.
 * A chart that is one drawing has no rows and is never cut.
 * @param top where the chart begins; @param bottom where it ends
 */
export function findCut(top: number, bottom: number, rows: readonly RowSpan[]): number | null {
  if (bottom - top <= highest) return null;
  const first = rows.findIndex((row) => row.bottom - top > highest);
  // The first row stays, however high it is: a picture without rows shows nothing.
  return first <= 0 ? null : (rows[first]?.top ?? null);
}

/** Dots for each unit: two, or as many as a canvas holds. */
export function chooseScale(width: number, height: number): number {
  return Math.min(sharp, Math.sqrt(mostDots / (width * height)));
}
