import { findCountryCode, findCountryName } from '#dataset/new-record/country-name.ts';
import { findHome, listCountries } from '#dataset/new-record/find-owner.ts';
import type { FileMap } from '#dataset/read-files.ts';
import { findNearest } from '#validation/suggest.ts';
import { CommandError } from '../command/command-error.ts';
import type { Wanted } from './compose-change.ts';
import type { Request } from './read-request.ts';

/**
 * Where what is new stands: in which country, inside which record.
 * @throws CommandError where nothing says so, or there is no such place
 */
export function findPlace(
  { recipe, where }: Pick<Request, 'recipe' | 'where'>,
  files: FileMap,
): Wanted {
  const { kind, record } = recipe;
  if (where === null) {
    if (kind === 'source' || kind === 'reply' || kind === 'mandate')
      return { recipe, country: null, owner: null };
    const what =
      recipe.where !== 'record' ? 'the code of its country: sdn' : `the id of its ${record}`;
    throw new CommandError(`Write after "${kind}" ${what}.`);
  }
  if (recipe.where === 'record') {
    const home = findHome(files, record, where);
    if (typeof home === 'string') throw new CommandError(home);
    return { recipe, country: home.country, owner: where };
  }
  if (kind === 'mandate') {
    throw new CommandError(
      'All mandates stand in one table: write nothing after "mandate" but flags.',
    );
  }
  const country = findCountryCode(where) ?? where.toLowerCase();
  if (kind === 'country') return { recipe, country: getNewCountry(country), owner: null };
  const covered = listCountries(files);
  if (covered.includes(country)) return { recipe, country, owner: null };
  const near = findNearest(country, covered);
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  const isCode = findCountryName(country) !== undefined;
  const start = isCode ? ` To begin with a new one: npm run new -- country ${country}` : '';
  throw new CommandError(`No country with the code "${country}" is covered.${hint}${start}`);
}

function getNewCountry(country: string): string {
  if (findCountryCode(country) !== undefined) return country;
  const write = 'Write its code or its English name, such as mli or Mali.';
  throw new CommandError(`"${country}" is no country of ISO 3166-1. ${write}`);
}
