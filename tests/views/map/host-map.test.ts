import { describe, expect, test } from 'vitest';
import { toScoreTrack, toWithheldTrack, type IntervalTrack } from '#views/mark/interval-track.ts';
import { describeMap, MAP_PARTS, mapAddress, toBand } from '#views/map/host-map.ts';

const track = (low: number, high: number): IntervalTrack =>
  toScoreTrack((low + high) / 2, { low, high }, null);
const withheld = toWithheldTrack('too little was checked');

describe('the headline of the map', () => {
  test.each<[string, readonly IntervalTrack[], string]>([
    [
      'counts on a side of the middle only what the interval leaves no doubt of',
      [track(10, 30), track(40, 60), track(60, 80), withheld],
      '3 of 4 states have a score of delivery. The whole 90% interval lies under 50 in 1 and over 50 in 1; in 1 it spans the middle.',
    ],
    [
      'says nothing of intervals where a part has none',
      [track(20, 20), track(50, 50), withheld],
      '2 of 3 states have a score of delivery. It lies under 50 in 1 and over 50 in none, and at 50 in 1.',
    ],
    [
      'says where nothing is scored',
      [withheld, withheld],
      'None of 2 states has a score of delivery.',
    ],
  ])('%s', (_rule, tracks, headline) => {
    expect(describeMap('delivery', tracks)).toBe(headline);
  });
});

test.each([
  [0, 0],
  [24.9, 0],
  [25, 1],
  [74.9, 2],
  [75, 3],
  [100, 3],
])('a score of %d lies in band %i, counted from 0', (score, band) => {
  expect(toBand(score)).toBe(band);
});

test('each part has an address of its own, delivery that of the map', () => {
  expect(MAP_PARTS.map(mapAddress)).toEqual([
    'map/',
    'map/design/',
    'map/incentives/',
    'map/risk/',
    'map/credibility/',
    'map/protection-gap/',
  ]);
});
