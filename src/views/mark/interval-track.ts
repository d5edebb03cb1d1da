/** The interval track: one fixed scale for every score, so that any two of them can be compared by eye. */
import { comparisonText as text } from '#i18n/comparison-text.ts';
import { formatScore } from '#model/format.ts';

/** What the track draws, all on 0–100. */
export type IntervalTrack =
  | {
      readonly kind: 'score';
      readonly score: number;
      readonly low: number;
      readonly high: number;
      /** Where the score would lie if all that is unchecked were at 0 or at 100. */
      readonly bounds: { readonly low: number; readonly high: number } | null;
      readonly label: string;
    }
  | {
      readonly kind: 'withheld';
      readonly bounds: { readonly low: number; readonly high: number } | null;
      readonly label: string;
    };

interface Span {
  readonly low: number;
  readonly high: number;
}

/** A track of a score with its interval, and its bounds where something is unchecked. */
export function toScoreTrack(score: number, interval: Span, bounds: Span | null): IntervalTrack {
  const label = text.scores.trackLabel(
    formatScore(score),
    formatScore(interval.low),
    formatScore(interval.high),
  );
  const isWider = bounds !== null && (bounds.low < score || bounds.high > score);
  return { kind: 'score', score, ...interval, bounds: isWider ? bounds : null, label };
}

/** A dashed, empty track where no figure is given; the label says why. */
export function toWithheldTrack(reason: string, bounds: Span | null = null): IntervalTrack {
  return { kind: 'withheld', bounds, label: `${text.scores.withheld}: ${reason}` };
}
