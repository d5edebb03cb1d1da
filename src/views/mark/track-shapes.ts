/** The interval track as shapes to draw, for whatever draws them: one geometry for page, table and island. */
import type { IntervalTrack } from './interval-track.ts';

export interface TrackShapes {
  readonly width: number;
  readonly height: number;
  /** Path of the scale with its ticks at quarters. */
  readonly scale: string;
  /** Path of the bounds' line, or null. */
  readonly bounds: string | null;
  readonly band: {
    readonly x: number;
    readonly width: number;
    readonly kind: 'interval' | 'withheld';
  };
  /** Middle of the dot, or null where the score is withheld. */
  readonly dot: number | null;
  readonly labels: readonly {
    readonly x: number;
    readonly score: number;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
}

const margin = 5;
const scaleWidth = 200;

export function toTrackShapes(track: IntervalTrack, hasScale: boolean): TrackShapes {
  const ticks = [0, 25, 50, 75, 100].map((tick) => `M${String(toX(tick))} 2v14`).join('');
  const { bounds } = track;
  const [low, high] = track.kind === 'score' ? [track.low, track.high] : [0, 100];
  return {
    width: scaleWidth + 2 * margin,
    height: hasScale ? 32 : 18,
    scale: `${ticks}M${String(toX(0))} 9H${String(toX(100))}`,
    bounds: bounds && `M${String(toX(bounds.low))} 9H${String(toX(bounds.high))}`,
    band: {
      x: toX(low),
      width: round(toX(high) - toX(low)),
      kind: track.kind === 'score' ? 'interval' : 'withheld',
    },
    dot: track.kind === 'score' ? toX(track.score) : null,
    labels: hasScale
      ? [
          { x: toX(0), score: 0, anchor: 'start' },
          { x: toX(50), score: 50, anchor: 'middle' },
          { x: toX(100), score: 100, anchor: 'end' },
        ]
      : [],
  };
}

function toX(score: number): number {
  return round(margin + (score / 100) * scaleWidth);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
