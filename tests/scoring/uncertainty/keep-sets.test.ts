import { expect, test } from 'vitest';
import { compileDrawModel } from '#scoring/uncertainty/draw-model.ts';
import { keepSets } from '#scoring/uncertainty/keep-sets.ts';
import { finish, runDraws } from '#scoring/uncertainty/run-draws.ts';
import { findCase, method, toCountry, toDrawInput, uncertainty } from './make-draw-input.ts';

const draw = (model: ReturnType<typeof compileDrawModel>) =>
  finish(runDraws(model, { draws: 40, drawsPerStep: 40 }));

test('the sets that are kept have the very draws that they have among all', () => {
  const input = toDrawInput(
    (['edges', 'mixed', 'shallow'] as const).map((name) => toCountry(name, findCase(name))),
  );
  // The first and the last set as strategies of their countries, the one between as the country's.
  const kinds = ['strategy', 'country', 'strategy'] as const;
  const sets = input.sets.map((set, at) => ({ ...set, kind: kinds[at] ?? 'country' }));
  const model = compileDrawModel({ ...input, sets }, method, uncertainty);
  for (const kind of ['country', 'strategy'] as const) {
    const kept = draw(keepSets(model, kind));
    const all = draw(model);
    expect(kept.sets).toEqual(all.sets.filter((set) => set.kind === kind));
    expect(kept.countries).toEqual(all.countries);
  }
});
