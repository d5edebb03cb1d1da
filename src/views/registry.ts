/** The data set's records found by id, by country and by what cites them: built once, asked by every page. */
import type {
  AccessFact,
  Actor,
  Claim,
  Commitment,
  ComplianceFact,
  Country,
  Dataset,
  Episode,
  Mandate,
  Mission,
  Reply,
  Risk,
  Strategy,
} from '#model/dataset.ts';
import type { Iso3, RecordId } from '#model/records.generated.ts';
import { sortOldestFirst } from './oldest-first.ts';

/** All that stands in one country's folder, and the missions on its soil. */
export interface CountryRecords {
  readonly country: Country;
  /** By their start, oldest first. */
  readonly missions: readonly Mission[];
  readonly strategies: readonly Strategy[];
  readonly commitments: readonly Commitment[];
  readonly claims: readonly Claim[];
  readonly actors: readonly Actor[];
  readonly risks: readonly Risk[];
  /** Decisions on missions, oldest first. */
  readonly episodes: readonly Episode[];
  /** Monitors or a mission kept out. */
  readonly accessFacts: readonly AccessFact[];
  /** Due diligence, status of forces, compacts; oldest first. */
  readonly complianceFacts: readonly ComplianceFact[];
}

export interface Registry {
  /** Replies by the id of the record, finding or check that they answer. */
  readonly repliesTo: ReadonlyMap<RecordId, readonly Reply[]>;
  readonly countries: ReadonlyMap<Iso3, CountryRecords>;
  readonly strategies: ReadonlyMap<RecordId, Strategy>;
  readonly missions: ReadonlyMap<RecordId, Mission>;
  readonly commitmentsOfStrategy: ReadonlyMap<RecordId, readonly Commitment[]>;
  readonly strategiesOfMission: ReadonlyMap<RecordId, readonly Strategy[]>;
  /** Oldest first. */
  readonly mandatesOfMission: ReadonlyMap<RecordId, readonly Mandate[]>;
  /** Oldest first. */
  readonly episodesOfMission: ReadonlyMap<RecordId, readonly Episode[]>;
}

export function toRegistry(dataset: Dataset): Registry {
  const countries = new Map(
    dataset.countries.map((country) => [country.iso3, toCountryRecords(dataset, country)]),
  );
  return {
    repliesTo: groupBy(dataset.replies, ({ about }) => about),
    countries,
    strategies: new Map(dataset.strategies.map((strategy) => [strategy.id, strategy])),
    missions: new Map(dataset.missions.map((mission) => [mission.id, mission])),
    commitmentsOfStrategy: groupBy(dataset.commitments, ({ strategyId }) =>
      strategyId === null ? [] : [strategyId],
    ),
    strategiesOfMission: groupBy(dataset.strategies, ({ missionIds }) => missionIds),
    mandatesOfMission: groupBy(
      sortOldestFirst(dataset.mandates, ({ date }) => date),
      ({ mission }) => [mission.id],
    ),
    episodesOfMission: groupBy(
      sortOldestFirst(dataset.episodes, ({ decidedOn }) => decidedOn),
      ({ mission }) => [mission.id],
    ),
  };
}

/** The records of a country. Throws where the code is none of the data set's. */
export function getCountryRecords(registry: Registry, iso3: Iso3): CountryRecords {
  const records = registry.countries.get(iso3);
  if (!records) throw new Error(`No country ${iso3} in the data set.`);
  return records;
}

/** Name of a country of the data set. */
export function getCountryName(registry: Registry, iso3: Iso3): string {
  return getCountryRecords(registry, iso3).country.name;
}

function toCountryRecords(dataset: Dataset, country: Country): CountryRecords {
  const isHere = (record: { readonly country: Iso3 }) => record.country === country.iso3;
  return {
    country,
    missions: sortOldestFirst(
      dataset.missions.filter(({ hostStates }) => hostStates.includes(country.iso3)),
      ({ start }) => start,
    ),
    strategies: dataset.strategies.filter(isHere),
    commitments: dataset.commitments.filter(isHere),
    claims: dataset.claims.filter(isHere),
    actors: dataset.actors.filter(isHere),
    risks: dataset.risks.filter(isHere),
    accessFacts: sortOldestFirst(dataset.accessFacts.filter(isHere), ({ date }) => date),
    complianceFacts: sortOldestFirst(dataset.complianceFacts.filter(isHere), ({ date }) => date),
    episodes: sortOldestFirst(dataset.episodes.filter(isHere), ({ decidedOn }) => decidedOn),
  };
}

/** Groups records under each of their keys, in the records' own order. */
export function groupBy<Key, Value>(
  records: readonly Value[],
  toKeys: (record: Value) => readonly Key[],
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const record of records) {
    for (const key of toKeys(record)) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  return groups;
}
