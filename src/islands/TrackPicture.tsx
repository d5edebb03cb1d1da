import type { IntervalTrack } from '#views/mark/interval-track.ts';
import { toTrackShapes } from '#views/mark/track-shapes.ts';

/** The interval track, drawn from the same shapes as on every page. */
export function TrackPicture({ track }: { readonly track: IntervalTrack }) {
  const { width, height, scale, bounds, band, dot } = toTrackShapes(track, false);
  return (
    <svg
      className="track"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={track.label}
    >
      <path className="track__scale" d={scale} />
      <rect
        className={`track__${band.kind}`}
        x={band.x}
        y={4}
        width={band.width}
        height={10}
        rx={5}
      />
      {bounds && <path className="track__bounds" d={bounds} />}
      {dot !== null && <circle className="track__score" cx={dot} cy={9} r={4.5} />}
    </svg>
  );
}
