/** The sets that have scores, countries first: what each row of a table of sets is about. */
import type { Commitment, Place } from '#model/dataset.ts';
import type { Iso3 } from '#model/records.generated.ts';
import { getScore } from '#scoring/score-book.ts';
import type { CommitmentSetScore, StateScore } from '#scoring/state-score.ts';
import { text } from '#i18n/text.ts';
import { countryAddress, episodeAddress, strategyAddress } from '../addresses.ts';
import { getCountryRecords } from '../registry.ts';
import { columnsOf, type Column, type DownloadInput } from './column.ts';
import { countryColumns } from './shared-columns.ts';

export interface ScoredSet {
  readonly kind: 'country' | 'strategy' | 'episode';
  /** The country's code, or the id of the strategy or of the decision on a mission. */
  readonly id: string;
  readonly name: string;
  readonly country: Iso3;
  readonly page: string;
  readonly place: Place;
  readonly score: CommitmentSetScore;
  /** Scores of the state to which it belongs. */
  readonly state: StateScore;
  readonly commitments: readonly Commitment[];
}

/** Every country, every strategy, and every decision on a mission taken by the scores' day. */
export function listScoredSets(input: DownloadInput): readonly ScoredSet[] {
  return [...listCountries(input), ...listStrategies(input), ...listEpisodes(input)];
}

/** Which set a row is of. */
export function setColumns<Item extends ScoredSet>(): readonly Column<Item>[] {
  const column = columnsOf<Item>();
  const { sets } = text.downloads;
  return [
    column.text('id', sets.id, ({ id }) => id),
    column.text('kind', sets.kind, ({ kind }) => kind),
    column.text('name', sets.name, ({ name }) => name),
    ...countryColumns<Item>(({ country }) => country),
  ];
}

function listCountries({ dataset, registry, scores }: DownloadInput): readonly ScoredSet[] {
  return dataset.countries.map(({ iso3, name, place }) => ({
    kind: 'country',
    id: iso3,
    name,
    country: iso3,
    page: countryAddress(iso3),
    place,
    score: getScore(scores.countries, iso3),
    state: getScore(scores.states, iso3).score,
    commitments: getCountryRecords(registry, iso3).commitments,
  }));
}

function listStrategies({ dataset, registry, scores }: DownloadInput): readonly ScoredSet[] {
  return dataset.strategies.map(({ id, title, country, place }) => ({
    kind: 'strategy',
    id,
    name: title,
    country,
    page: strategyAddress(id),
    place,
    score: getScore(scores.strategies, id),
    state: getScore(scores.states, country).score,
    commitments: registry.commitmentsOfStrategy.get(id) ?? [],
  }));
}

function listEpisodes({ dataset, registry, scores }: DownloadInput): readonly ScoredSet[] {
  return dataset.episodes.flatMap(({ id, decision, country, place }): readonly ScoredSet[] => {
    const score = scores.episodes.get(id);
    if (!score) return [];
    const own = new Set(score.set.commitments.map((commitment) => commitment.id));
    const { commitments } = getCountryRecords(registry, country);
    return [
      {
        kind: 'episode',
        id,
        name: decision,
        country,
        page: episodeAddress(id),
        place,
        score,
        state: getScore(scores.states, country).score,
        commitments: commitments.filter((commitment) => own.has(commitment.id)),
      },
    ];
  });
}
