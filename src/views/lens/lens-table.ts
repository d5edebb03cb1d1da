/** Every class of threat and every theme against every lens: in what place it bears on that type of mission. */
import type { MissionLens, Theme, ThreatClass } from '#model/records.generated.ts';
import { THEMES, THREAT_CLASSES } from '#model/score-terms.ts';

export interface PlaceRow<Name> {
  readonly name: Name;
  /** By lens, in their order: 1 is the first place; null where the lens does not name it. */
  readonly places: readonly (number | null)[];
}

/** Those that most lenses name, and name first, come first. */
export function toThreatPlaces(lenses: readonly MissionLens[]): readonly PlaceRow<ThreatClass>[] {
  return toRows(
    THREAT_CLASSES,
    lenses.map(({ threats }) => threats.map(({ threat }) => threat)),
  );
}

/** Those that most lenses name, and name first, come first. */
export function toThemePlaces(lenses: readonly MissionLens[]): readonly PlaceRow<Theme>[] {
  return toRows(
    THEMES,
    lenses.map(({ themes }) => themes.map(({ theme }) => theme)),
  );
}

function toRows<Name>(
  names: readonly Name[],
  orders: readonly (readonly Name[])[],
): readonly PlaceRow<Name>[] {
  const rows = names.map((name) => ({
    name,
    places: orders.map((order) => {
      const at = order.indexOf(name);
      return at < 0 ? null : at + 1;
    }),
  }));
  return rows.toSorted((a, b) => countNamed(b) - countNamed(a) || sumPlaces(a) - sumPlaces(b));
}

function countNamed({ places }: PlaceRow<unknown>): number {
  return places.filter((place) => place !== null).length;
}

function sumPlaces({ places }: PlaceRow<unknown>): number {
  return places.reduce<number>((sum, place) => sum + (place ?? 0), 0);
}
