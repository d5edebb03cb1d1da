/** The sets that have scores, countries first: what each row of a table of sets is about. */
import type { Commitment, Place } from '#model/dataset.ts';
import type { Iso3 } from '#model/records.generated.ts';
import { getScore } from '#scoring/score-book.ts';
import type { CommitmentSetScore, StateScore } from '#scoring/state-score.ts';
import { text } from '#i18n/text.ts';
import { countryAddress, strategyAddress } from '../addresses.ts';
import { columnsOf, type Column, type DownloadInput } from './column.ts';
import { countryColumns } from './shared-columns.ts';

export interface ScoredSet {
  readonly kind: 'country' | 'strategy';
  /** The country's code or the strategy's id. */
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

/** Every country and every strategy. */
export function listScoredSets(input: DownloadInput): readonly ScoredSet[] {
  return [...listCountries(input), ...listStrategies(input)];
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
    commitments: registry.countries.get(iso3)?.commitments ?? [],
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
