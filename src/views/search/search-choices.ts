/** The values by which the search can filter, in the order in which a reader looks for them. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import type { Dataset, Vocabulary } from '#model/dataset.ts';
import { listCountryNames } from './country-search-names.ts';
import type { FilterChoices } from './search-question.ts';
import type { SearchedCountry } from './split-country.ts';

/** All that the search page hands to its island. */
export interface SearchPage {
  readonly choices: FilterChoices;
  /** Record types whose pages are called by a name, such as a country's or a mission's. */
  readonly namedRecords: readonly string[];
  /** Record types of what was promised, said and done; sources are what they rest on. */
  readonly ownRecords: readonly string[];
  /** Countries by all their names. */
  readonly countries: readonly SearchedCountry[];
}

/** The same words as record pages carry: a value here that no page has would find nothing. */
export function toSearchPage(dataset: Dataset): SearchPage {
  const { parts, records, scores } = text;
  const ownRecords = [
    records.commitment,
    records.claim,
    records.strategy,
    records.country,
    records.mission,
    parts.episodes.record,
    records.actor,
  ];
  return {
    choices: {
      Country: dataset.countries.map(({ name }) => name),
      Record: [...ownRecords, records.source],
      Theme: [...labelsOf(dataset.vocabularies.get('themes'))].sort(compareText),
      Tier: labelsOf(dataset.vocabularies.get('tiers')),
      Verdict: Object.values(scores.verdicts).map(({ word }) => word),
      Level: [...scores.levels, scores.unchecked],
      Year: toYears(dataset),
    },
    namedRecords: [records.country, records.mission],
    ownRecords,
    countries: dataset.countries.map(({ iso3, name }) => ({
      country: name,
      names: listCountryNames(name, iso3),
    })),
  };
}

function labelsOf(vocabulary: Vocabulary | undefined): readonly string[] {
  return [...(vocabulary?.values() ?? [])].map(({ label }) => label);
}

/** Every year in which a record stands, newest first: what record pages call their year. */
function toYears(dataset: Dataset): readonly string[] {
  const dates = [
    ...dataset.commitments.map(({ madeOn }) => madeOn),
    ...dataset.claims.map(({ madeOn }) => madeOn),
    ...dataset.missions.map(({ start }) => start),
    ...dataset.episodes.map(({ decidedOn }) => decidedOn),
    ...[...dataset.strategies, ...dataset.sources].flatMap(({ date }) => date ?? []),
  ];
  return [...new Set(dates.map((date) => date.slice(0, 4)))].sort(compareText).reverse();
}
