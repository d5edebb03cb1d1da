/**
 * What the map must not seem to decide. The geometry draws who holds an area; where that is disputed, or not settled, the
 * map breaks the line or sets a mark, and the note below it says so. Places are centres to the half degree, for a mark.
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
  { name: 'Ḥalāʾib triangle', centre: [35.5, 22.5] },
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
