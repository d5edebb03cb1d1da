/**
 * Lays out the findings of the data set as the explorer fetches them. Apart from their reading, so that a browser loads
 * neither scores nor all words for it.
 */
import { compareText } from '#model/compare-text.ts';
import type { Dataset } from '#model/dataset.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { commitmentAddress, sourceAddress } from '../addresses.ts';
import { toFindingLines } from '../commitment/finding-line.ts';
import type { Labels } from '../labels.ts';
import { nameSource } from '../source/name-source.ts';
import type { FacetName } from './explore-state.ts';
import { fillFacets, type Choices, type FindingTable } from './finding-table.ts';

/**
 * The table from the data set, each finding with the level that its commitment's page and score give it. A finding without a
 * date that names a year is refused by the check before.
 */
export function toFindingTable(
  dataset: Dataset,
  scores: Pick<ScoreBook, 'commitments'>,
  labels: Labels,
): FindingTable {
  const entries = dataset.commitments
    .flatMap((commitment) => {
      const score = getScore(scores.commitments, commitment.id);
      return toFindingLines(commitment.findings, score).map((line) => ({ commitment, ...line }));
    })
    .sort(
      (a, b) =>
        compareText(b.finding.date, a.finding.date) || compareText(a.finding.id, b.finding.id),
    );
  const idsOf: Record<FacetName, readonly (readonly string[])[]> = {
    country: entries.map(({ commitment }) => [commitment.country]),
    theme: entries.map(({ commitment }) => [commitment.theme]),
    tier: entries.map(({ commitment }) => commitment.tiers.map(String)),
    observer: entries.map(({ finding }) => [finding.observer]),
    level: entries.map(({ level, finding }) => [String(level ?? finding.level)]),
    direction: entries.map(({ finding }) => [finding.direction]),
    access: entries.map(({ finding }) => [finding.source.access]),
    year: entries.map(({ finding }) => [finding.date.slice(0, 4)]),
  };
  const choices = toChoices(dataset, labels, idsOf);
  const placesOf = (facet: FacetName) => {
    const places = new Map(choices[facet].map(({ id }, place) => [id, place]));
    return idsOf[facet].map((ids) => ids.flatMap((id) => places.get(id) ?? []));
  };
  const commitments = toPlaces(entries.map(({ commitment }) => commitment));
  const sources = toPlaces(entries.map(({ finding }) => finding.source));
  return {
    choices,
    commitments: commitments.records.map(({ id, statement }) => ({
      label: statement,
      address: commitmentAddress(id),
    })),
    sources: sources.records.map((source) => ({
      label: nameSource(source),
      address: sourceAddress(source.id),
    })),
    id: entries.map(({ finding }) => finding.id),
    date: entries.map(({ finding }) => finding.date),
    words: entries.map(({ finding }) => finding.finding),
    reversed: entries.map(({ isReversed }) => isReversed),
    pinpoint: entries.map(({ finding }) => finding.pinpoint ?? null),
    codings: entries.map(({ codings }) => codings),
    commitment: commitments.places,
    source: sources.places,
    facets: fillFacets(placesOf),
  };
}

/** Each record once, in the order in which it is first met, and of each entry the place of its own. */
function toPlaces<Shared extends { readonly id: string }>(
  entries: readonly Shared[],
): { readonly records: readonly Shared[]; readonly places: readonly number[] } {
  const records = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  const placeOf = new Map(records.map(({ id }, place) => [id, place]));
  return { records, places: entries.map(({ id }) => placeOf.get(id) ?? -1) };
}

/** What findings have, by label; levels and tiers from the lowest, years from the newest. */
function toChoices(
  { countries }: Dataset,
  labels: Labels,
  idsOf: Record<FacetName, readonly (readonly string[])[]>,
): Choices {
  const names = new Map(countries.map(({ iso3, name }) => [String(iso3), name]));
  const vocabularies = {
    theme: 'themes',
    tier: 'tiers',
    observer: 'observers',
    level: 'levels',
    direction: 'directions',
    access: 'source-access',
  } as const;
  const labelOfId = (facet: FacetName, id: string) => {
    if (facet === 'country') return names.get(id) ?? id;
    return facet === 'year' ? id : labels(vocabularies[facet], id);
  };
  return fillFacets((facet) => {
    const ids = [...new Set(idsOf[facet].flat())];
    const choices = ids.map((id) => ({ id, label: labelOfId(facet, id) }));
    if (facet === 'year') return choices.sort((a, b) => compareText(b.id, a.id));
    const key = facet === 'level' || facet === 'tier' ? 'id' : 'label';
    return choices.sort((a, b) => compareText(a[key], b[key]));
  });
}
