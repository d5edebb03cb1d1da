import { describe, expect, test } from 'vitest';
import { getDataset } from '#dataset/dataset.ts';
import { readAtlas } from '#views/map/read-atlas.ts';
import { toWorldShapes } from '#views/map/world-shapes.ts';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };

const draw = (hostStates: readonly string[]) => toWorldShapes(readAtlas(atlas), hostStates);

describe('the shapes of the world', () => {
  const hostStates = getDataset().countries.map(({ iso3 }) => iso3);
  const shapes = draw(hostStates);

  test('hold every host state of the record, within the drawing', () => {
    expect([...shapes.states.keys()].sort()).toEqual([...hostStates].sort());
    for (const { x, y, path } of shapes.states.values()) {
      expect(path).toMatch(/^M[\d,.LMZ-]+$/);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(shapes.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(shapes.height);
    }
  });

  test('give the small ones a mark, and no large one', () => {
    const small = ['HTI', 'BDI', 'LBN', 'TLS', 'XKX'];
    expect(small.filter((iso3) => shapes.states.get(iso3)?.isSmall !== true)).toEqual([]);
    expect(['COD', 'SDN'].filter((iso3) => shapes.states.get(iso3)?.isSmall)).toEqual([]);
  });

  test('draw as nobody’s what is disputed, and break the lines that are not settled', () => {
    expect(shapes.apart).toMatch(/^M/);
    expect(shapes.unsettled).toMatch(/^M/);
    expect(shapes.disputed.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Abyei', 'Western Sahara', 'Jammu and Kashmir', 'Crimea', 'Kosovo']),
    );
  });

  test('put no figure of a large state under the mark of a disputed area', () => {
    // A figure is two digits of 17 units, set on its baseline; a mark has a radius of 13.
    const covered = [...shapes.states].filter(
      ([, { label, isSmall }]) =>
        !isSmall &&
        shapes.disputed.some(
          ({ x, y }) => Math.abs(x - label.x) < 22 && y < label.y + 13 && y > label.y - 12 - 13,
        ),
    );
    expect(covered.map(([iso3]) => iso3)).toEqual([]);
  });

  test('are refused where a host state is not in the geometry', () => {
    expect(() => draw(['SDN', 'ZZZ'])).toThrow("The map's geometry lacks ZZZ.");
  });
});
