/** The maps of the parts, and the world that they are drawn on. Made once a build. */
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import type { PartName } from '#views/parts/parts.ts';
import { toHostMap, type HostMap } from '#views/map/host-map.ts';
import { readAtlas } from '#views/map/read-atlas.ts';
import { toWorldShapes, type WorldShapes } from '#views/map/world-shapes.ts';
import { getSite } from '../_site.ts';

let shapes: WorldShapes | undefined;

export function getWorldShapes(): WorldShapes {
  shapes ??= toWorldShapes(
    readAtlas(atlas),
    getSite().dataset.countries.map(({ iso3 }) => iso3),
  );
  return shapes;
}

export function getHostMap(part: PartName): HostMap {
  const { dataset, scores, draws } = getSite();
  return toHostMap(part, dataset, scores, draws);
}
