/** The values by which the search can filter, in the order in which a reader looks for them. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import type { Dataset, Vocabulary } from '#model/dataset.ts';
import type { FilterChoices } from './search-question.ts';

/** All that the search page hands to its island. */
export interface SearchPage {
  readonly choices: FilterChoices;
  /** Record types whose pages are called by a name, such as a country's or a mission's. */
  readonly namedRecords: readonly string[];
}

/** The same words as record pages carry: a value here that no page has would find nothing. */
export function toSearchPage(dataset: Dataset): SearchPage {
  const { parts, records, scores } = text;
  return {
    choices: {
      Country: dataset.countries.map(({ name }) => name),
      Record: [
        records.commitment,
        records.claim,
        records.strategy,
        records.country,
        records.mission,
        parts.episodes.record,
        records.actor,
        records.source,
      ],
      Theme: [...labelsOf(dataset.vocabularies.get('themes'))].sort(compareText),
      Tier: labelsOf(dataset.vocabularies.get('tiers')),
      Verdict: Object.values(scores.verdicts).map(({ word }) => word),
      Level: [...scores.levels, scores.unchecked],
      Year: toYears(dataset),
    },
    namedRecords: [records.country, records.mission],
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
