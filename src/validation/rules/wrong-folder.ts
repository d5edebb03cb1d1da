import { isIdForm } from '#model/id-form.ts';
import type { Context } from '../context.ts';
import type { Entry } from '../entry.ts';
import type { Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { isCountryCode } from './country-code.ts';

/** A country's records stand in its folder: ids begin with the folder's name, and the code is the folder's. */
export const rule: Rule = {
  code: 'wrong-folder',
  severity: 'error',
  reason: 'A record in the folder of another country would count for that country.',
  check(context) {
    const { actor, claim, commitment, strategy } = context.records;
    return [
      ...[...actor, ...claim, ...commitment, ...strategy].flatMap(checkPrefix),
      ...context.records.country.flatMap(checkCode),
    ];
  },
};

function checkPrefix(entry: Entry): Remark[] {
  const { folder, name } = entry.file.layout;
  if (folder === null || name.startsWith(`${folder}-`) || !isIdForm(name)) return [];
  // A folder that no code names is one mistake, told of the folder.
  if (!/^[a-z]{3}$/.test(folder)) return [];
  const found = `The file "${name}.json" stands in the folder "${folder}".`;
  const write = `Begin its name with "${folder}-", or move it into the folder of its country.`;
  return [{ spot: entry.spotOf(), found, write }];
}

function checkCode(entry: Context['records']['country'][number]): Remark[] {
  const { iso3 } = entry.value;
  if (iso3 === undefined || entry.country === null || iso3 === entry.country) return [];
  // A code that no country has is another mistake, with a message of its own.
  if (!isCountryCode(iso3)) return [];
  const found = `The country is ${iso3}, but the folder is "${entry.country.toLowerCase()}".`;
  const write = `Write "${entry.country}", or rename the folder to "${iso3.toLowerCase()}".`;
  return [{ spot: entry.spotOf('iso3'), found, write }];
}
