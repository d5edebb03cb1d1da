/** The maps of the parts, and the world that they are drawn on. Made once a build. */
import isoCountries from 'i18n-iso-countries';
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
    // Kosovo has no code of ISO 3166; the record uses the one in common use.
    (numeric, name) =>
      name === 'Kosovo'
        ? 'XKX'
        : numeric === undefined
          ? null
          : (isoCountries.numericToAlpha3(numeric) ?? null),
  );
  return shapes;
}

export function getHostMap(part: PartName): HostMap {
  const { dataset, scores, draws } = getSite();
  return toHostMap(part, dataset, scores, draws);
}
