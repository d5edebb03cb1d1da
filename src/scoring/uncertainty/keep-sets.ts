import type { SetKind } from '#model/method.ts';
import type { DrawModel } from './draw-model.ts';
import { toStarts } from './starts.ts';

/**
 * The model with the sets of one kind alone. Every set is drawn from its own streams, so that those kept have the very
 * draws that they have among all.
 */
export function keepSets(model: DrawModel, kind: SetKind): DrawModel {
  const { sets } = model;
  const kept = sets.kinds.flatMap((each, at) => (each === kind ? [at] : []));
  const startOf = (set: number) => sets.starts[set] ?? 0;
  const starts = toStarts(kept.map((set) => startOf(set + 1) - startOf(set)));
  const places = kept.flatMap((set) =>
    Array.from({ length: startOf(set + 1) - startOf(set) }, (_, at) => startOf(set) + at),
  );
  return {
    ...model,
    sets: {
      ids: kept.map((set) => sets.ids[set] ?? ''),
      kinds: kept.map(() => kind),
      countryIds: kept.map((set) => sets.countryIds[set] ?? ''),
      countries: Int32Array.from(kept, (set) => sets.countries[set] ?? 0),
      keys: Uint32Array.from(kept, (set) => sets.keys[set] ?? 0),
      starts,
      coveredEnds: Int32Array.from(
        kept,
        (set, at) => (starts[at] ?? 0) + (sets.coveredEnds[set] ?? 0) - startOf(set),
      ),
      members: Int32Array.from(places, (place) => sets.members[place] ?? -1),
      shares: Float64Array.from(places, (place) => sets.shares[place] ?? 0),
      designs: Float64Array.from(kept, (set) => sets.designs[set] ?? 0),
      hasCredibility: Uint8Array.from(kept, (set) => sets.hasCredibility[set] ?? 0),
      hasGap: Uint8Array.from(kept, (set) => sets.hasGap[set] ?? 0),
    },
  };
}
