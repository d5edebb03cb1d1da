/**
 * What the map must not seem to decide. The geometry draws who holds an area; where that is disputed, or not settled, the
 * map breaks the line or sets a mark, and the note below it says so. Places are centres to the half degree, for a mark.
 *
 * Marked are areas that maps of the United Nations set apart, where a host state or its neighbour is concerned, and those
 * of which a reader would ask first. The World Health Organization, which follows the practice of the United Nations, draws
 * Abyei, Jammu and Kashmir and Western Sahara as areas of their own, and breaks the borders of Sudan with South Sudan and
 * of Kosovo (its boundary service, layers DISPUTED_AREAS and DISPUTED_BORDERS). Hala’ib and the Ilemi triangle, on
 * borders of Sudan and of South Sudan, are given as disputed by the CIA World Factbook of 2010 ("Disputes", Sudan). Kosovo
 * is under resolution 1244 (1999); on Crimea see resolution 68/262 of the General Assembly, on the Golan resolution 497
 * (1981), on the Falkland Islands (Malvinas) resolution 2065 (XX).
 */

/** An area whose status is disputed or not settled, by a mark at its centre. */
export interface DisputedArea {
  readonly name: string;
  /** Longitude and latitude of its centre, in degrees. */
  readonly centre: readonly [longitude: number, latitude: number];
}

export const DISPUTED_AREAS: readonly DisputedArea[] = [
  { name: 'Abyei', centre: [28.5, 9.5] },
  { name: 'Crimea', centre: [34.3, 45.3] },
  { name: 'Falkland Islands (Malvinas)', centre: [-59, -51.7] },
  { name: 'Golan', centre: [35.8, 33] },
  { name: 'Hala’ib triangle', centre: [35.5, 22.5] },
  { name: 'Ilemi triangle', centre: [35.5, 5] },
  { name: 'Jammu and Kashmir', centre: [76, 34.5] },
  { name: 'Kosovo', centre: [20.9, 42.6] },
  { name: 'Western Sahara', centre: [-13, 24.5] },
];

/** Borders drawn broken, by the geometry's names of both sides. */
export const UNSETTLED_BORDERS: readonly (readonly [string, string])[] = [
  ['Sudan', 'S. Sudan'],
  ['W. Sahara', 'Morocco'],
  ['W. Sahara', 'Mauritania'],
  ['W. Sahara', 'Algeria'],
  ['Kosovo', 'Serbia'],
  ['Palestine', 'Israel'],
  ['Palestine', 'Jordan'],
  ['N. Cyprus', 'Cyprus'],
];

/** Areas that the geometry draws apart, though the United Nations count them to a state. */
export const COUNTED_TO: Readonly<Record<string, string>> = {
  Somaliland: 'Somalia',
  'N. Cyprus': 'Cyprus',
};

/** A polygon of the first state, which holds it, that is drawn as nobody's: known by a place inside it. */
export const DRAWN_APART = { heldBy: 'Russia', inside: [34.3, 45.3] } as const;
