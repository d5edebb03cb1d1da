/** Every record by title, A to Z: the way to a record that needs no script. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import type { Dataset, Episode, Mission, Source } from '#model/dataset.ts';
import type { Iso3 } from '#model/records.generated.ts';
import {
  actorAddress,
  claimAddress,
  commitmentAddress,
  countryAddress,
  episodeAddress,
  missionAddress,
  sourceAddress,
  strategyAddress,
} from '../addresses.ts';
import type { Labels } from '../labels.ts';
import { nameMission } from '../mission/mission-words.ts';
import { nameEpisode } from '../mission/name-episode.ts';
import { getCountryName, type Registry } from '../registry.ts';
import { nameSource } from '../source/name-source.ts';
import { toSortKey } from './title-order.ts';

/** One record in the index. */
export interface RecordLine {
  readonly title: string;
  /** Language of the title where it is not that of the page, as a BCP 47 tag. */
  readonly language: string | undefined;
  readonly address: string;
  /** What it is, whose, and of which year: "Claim", "Sudan", "2020"; what is unknown is not there. */
  readonly facts: readonly string[];
}

/** Every record in the order of its title. */
export function toRecordLines(
  dataset: Dataset,
  registry: Registry,
  labels: Labels,
): readonly RecordLine[] {
  const { records } = text;
  const ofCountry = (country: Iso3) => getCountryName(registry, country);
  const lines = [
    ...dataset.countries.map(({ iso3, name }) =>
      toLine(name, countryAddress(iso3), records.country),
    ),
    ...dataset.strategies.map(({ id, title, country, date }) =>
      toLine(title, strategyAddress(id), records.strategy, ofCountry(country), date),
    ),
    ...dataset.commitments.map(({ id, statement, country, madeOn }) =>
      toLine(statement, commitmentAddress(id), records.commitment, ofCountry(country), madeOn),
    ),
    ...dataset.claims.map(({ id, statement, country, madeOn }) =>
      toLine(statement, claimAddress(id), records.claim, ofCountry(country), madeOn),
    ),
    ...dataset.actors.map(({ id, name, country }) =>
      toLine(name, actorAddress(id), records.actor, ofCountry(country)),
    ),
    ...dataset.episodes.map((episode) => toEpisodeLine(episode, ofCountry, labels)),
    ...dataset.missions.map((mission) => toMissionLine(mission, ofCountry)),
    ...dataset.sources.map((source) => toSourceLine(source, ofCountry)),
  ];
  return sortByTitle(lines);
}

function toMissionLine(mission: Mission, ofCountry: (country: Iso3) => string): RecordLine {
  const { id, hostStates, start } = mission;
  const states = hostStates.map(ofCountry).join(', ');
  return toLine(nameMission(mission), missionAddress(id), text.records.mission, states, start);
}

function toEpisodeLine(
  episode: Episode,
  ofCountry: (country: Iso3) => string,
  labels: Labels,
): RecordLine {
  const { id, country, decidedOn } = episode;
  const title = nameEpisode(episode, labels);
  const kind = text.parts.episodes.record;
  return toLine(title, episodeAddress(id), kind, ofCountry(country), decidedOn);
}

function toSourceLine(source: Source, ofCountry: (country: Iso3) => string): RecordLine {
  const country = source.country === null ? undefined : ofCountry(source.country);
  const { id, date, titleLanguage } = source;
  const address = sourceAddress(id);
  const line = toLine(nameSource(source), address, text.records.source, country, date);
  return { ...line, language: titleLanguage };
}

function toLine(
  title: string,
  address: string,
  kind: string,
  country?: string,
  date?: string,
): RecordLine {
  const facts = [kind, country, date?.slice(0, 4)].filter((fact) => fact !== undefined);
  return { title, language: undefined, address, facts };
}

function sortByTitle(lines: readonly RecordLine[]): readonly RecordLine[] {
  return lines
    .map((line) => ({ line, key: toSortKey(line.title) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.line.address, b.line.address))
    .map(({ line }) => line);
}
