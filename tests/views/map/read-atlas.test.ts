import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { readAtlas } from '#views/map/read-atlas.ts';

test('the geometry of the world is read as it is', () => {
  expect(readAtlas(atlas)).toBe(atlas);
});

test.each([
  ['nothing', null],
  ['a list', []],
  ['another kind of file', { ...atlas, type: 'FeatureCollection' }],
  ['no lines', { ...atlas, arcs: undefined }],
  ['land without countries', { ...atlas, objects: { land: atlas.objects.land } }],
  ['countries that are one shape', { ...atlas, objects: { countries: { type: 'Polygon' } } }],
  [
    'a country without a name',
    {
      ...atlas,
      objects: {
        countries: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [] }] },
      },
    },
  ],
])('a file that holds %s is refused', (_what, file) => {
  expect(() => readAtlas(file)).toThrow('no topology of countries');
});
