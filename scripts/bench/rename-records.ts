import { isIdForm } from '#model/id-form.ts';

/** Ids of the records that a copy must not share with the original. */
export interface RecordIds {
  readonly sources: ReadonlySet<string>;
  readonly missions: ReadonlySet<string>;
  /** New country codes by the old, both as three lower-case letters. */
  readonly countries: ReadonlyMap<string, string>;
}

/**
 * How one copy of the data calls things: takes any text of a record and returns it, with ids and country codes changed
 * where the whole text is one. Prose stays as it is.
 * @param suffix what is added to the ids of sources and missions, which carry no country: `x2`
 */
export function makeRename(ids: RecordIds, suffix: string): (text: string) => string {
  const { sources, missions, countries } = ids;
  const ofCountry = new RegExp(`^(${[...countries.keys()].join('|')})-`);
  const ofMission = new RegExp(`(^|-)(${[...missions].join('|')})-(?=\\d+(-\\d)?$)`);
  return (text) => {
    if (sources.has(text) || missions.has(text)) return `${text}-${suffix}`;
    if (/^[A-Z]{3}$/.test(text)) return countries.get(text.toLowerCase())?.toUpperCase() ?? text;
    if (!isIdForm(text)) return text;
    return text
      .replace(ofMission, `$1$2-${suffix}-`)
      .replace(ofCountry, (_, country: string) => `${countries.get(country) ?? country}-`);
  };
}
