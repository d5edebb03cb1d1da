import { findCountryName } from '#dataset/new-record/country-name.ts';
import { listCountries } from '#dataset/new-record/find-owner.ts';
import { listAllKnown } from '#dataset/new-record/known-records.ts';
import type { FileMap } from '#dataset/read-files.ts';
import type { KnownRecord } from '#validation/new-record/find-known.ts';
import { CommandError } from '../command/command-error.ts';
import type { Wanted } from './compose-change.ts';
import { chooseRecord } from './choose-record.ts';
import { findPlace } from './find-place.ts';
import type { Request } from './read-request.ts';
import { Stopped, type Terminal } from './terminal.ts';

/**
 * Where what is new stands. Where the command names no place, or none that there is, somebody at a terminal is shown the
 * records or countries in which their words stand.
 * @throws CommandError where nobody can be asked
 */
export async function choosePlace(
  request: Request,
  files: FileMap,
  terminal: Terminal,
): Promise<Wanted> {
  try {
    return findPlace(request, files);
  } catch (error) {
    if (!(error instanceof CommandError) || !request.isAsking) throw error;
    const { recipe, where } = request;
    if (recipe.kind === 'country') throw error;
    const isInRecord = recipe.where === 'record';
    const what = isInRecord ? recipe.record : 'country';
    terminal.say(`Which ${what}? Its ${isInRecord ? 'id, or words of it' : 'name or code'}.`);
    const known = isInRecord ? listAllKnown(files, recipe.record) : nameCountries(files);
    const choice = await chooseRecord(terminal, known, what, `  ${what}: `, where ?? '');
    if (choice.kind !== 'id') throw new Stopped('Nothing was written.');
    return findPlace({ recipe, where: choice.id }, files);
  }
}

function nameCountries(files: FileMap): readonly KnownRecord[] {
  return listCountries(files).map((code) => ({
    ...{ id: code, title: findCountryName(code) ?? code.toUpperCase() },
    ...{ about: '', date: '' },
  }));
}
