/** The published method's result and the model from which a browser makes its own. Made once a build. */
import { listCompared, toDrawModel } from '#scoring/draw-book.ts';
import type { ComparedCountry } from '#scoring/uncertainty/compare-countries.ts';
import { toMethodResult, type MethodResult } from '#scoring/uncertainty/country-figures.ts';
import type { DrawModel } from '#scoring/uncertainty/draw-model.ts';
import { keepSets } from '#scoring/uncertainty/keep-sets.ts';
import { finish, runDraws } from '#scoring/uncertainty/run-draws.ts';
import { getSite } from '../_site.ts';

interface OwnMethodBasis {
  readonly model: DrawModel;
  readonly countries: readonly ComparedCountry[];
  readonly published: MethodResult;
}

let basis: OwnMethodBasis | undefined;

export function getOwnMethodBasis(): OwnMethodBasis {
  basis ??= makeBasis();
  return basis;
}

function makeBasis(): OwnMethodBasis {
  const { dataset, scores } = getSite();
  const model = keepSets(toDrawModel(dataset, scores), 'country');
  const countries = listCompared(dataset, scores);
  const { draws } = model.uncertainty;
  const table = finish(runDraws(model, { draws, drawsPerStep: draws }));
  return { model, countries, published: toMethodResult(model, table, countries) };
}
