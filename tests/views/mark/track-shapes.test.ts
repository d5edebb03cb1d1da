import { describe, expect, test } from 'vitest';
import { toScoreTrack, toWithheldTrack } from '#views/mark/interval-track.ts';
import { toTrackShapes } from '#views/mark/track-shapes.ts';

describe('toTrackShapes', () => {
  test('has one scale for every score: two units a point, from 5', () => {
    const shapes = toTrackShapes(
      toScoreTrack(20, { low: 10, high: 30 }, { low: 0, high: 100 }),
      true,
    );
    expect(shapes).toMatchObject({
      dot: 45,
      band: { x: 25, width: 40, kind: 'interval' },
      bounds: 'M5 9H205',
      width: 210,
    });
    expect(shapes.labels.map(({ x, score }) => [x, score])).toEqual([
      [5, 0],
      [105, 50],
      [205, 100],
    ]);
  });

  test('of a withheld score has no dot, and an empty band over the whole scale', () => {
    expect(toTrackShapes(toWithheldTrack('nobody has looked'), false)).toMatchObject({
      dot: null,
      bounds: null,
      band: { x: 5, width: 200, kind: 'withheld' },
      labels: [],
    });
  });
});
