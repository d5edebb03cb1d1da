import countries from 'i18n-iso-countries';
import type { Entry } from '../entry.ts';
import type { FieldPath } from '../parsed-file.ts';
import type { Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Codes of countries are of ISO 3166-1 alpha-3, or XKX, the user-assigned code for Kosovo. */
export const rule: Rule = {
  code: 'country-code',
  severity: 'error',
  reason: 'A code that no country has finds no name, no map and no other data.',
  check({ records }) {
    return [
      ...records.country.flatMap((entry) => checkCode(entry, ['iso3'], entry.value.iso3)),
      ...records.mission.flatMap((entry) =>
        (entry.value.hostStates ?? []).flatMap((code, index) =>
          checkCode(entry, ['hostStates', index], code),
        ),
      ),
    ];
  },
};

function checkCode(entry: Entry, path: FieldPath, code: string | undefined): Remark[] {
  if (code === undefined || isCountryCode(code)) return [];
  const found = `"${code}" is not a code of ISO 3166-1.`;
  const write = 'Write the alpha-3 code, such as SDN for Sudan, or XKX for Kosovo.';
  return [{ spot: entry.spotOf(...path), found, write }];
}

/** True for an alpha-3 code of ISO 3166-1, and for XKX. */
export function isCountryCode(code: string): boolean {
  return code === 'XKX' || countries.isValid(code);
}
