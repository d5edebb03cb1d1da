/** Every record by title, A to Z: the way to a record that needs no script. */
import { text } from '#i18n/text.ts';
import type { Dataset } from '#model/dataset.ts';
import type { Registry } from './registry.ts';
import { compareText, getCountryName, groupBy } from './registry.ts';
import {
  actorAddress,
  addresses,
  claimAddress,
  commitmentAddress,
  countryAddress,
  missionAddress,
  sourceAddress,
  strategyAddress,
} from './addresses.ts';
import { letterOf, toSortKey, type Letter } from './title-order.ts';

/** One record in the index. */
export interface RecordLine {
  readonly title: string;
  readonly address: string;
  /** What it is, whose, and of which year: "Claim", "Sudan", "2020". */
  readonly facts: readonly string[];
}

/** One page of the index: a letter, or a part of one. */
export interface RecordPart {
  readonly letter: Letter;
  /** Which part of its letter, from 1. */
  readonly part: number;
  readonly parts: number;
  /** Address below the index: `s/`, `s/2/`. */
  readonly address: string;
  readonly lines: readonly RecordLine[];
}

/** Records on a page: some 25 kB on the wire. */
const linesAPage = 400;

/** Every record in the order of its title. */
export function toRecordLines(dataset: Dataset, registry: Registry): readonly RecordLine[] {
  const lines = [...linesOfCountries(dataset, registry), ...linesOfSources(dataset, registry)];
  const keys = new Map(lines.map((line) => [line, toSortKey(line.title)]));
  const keyOf = (line: RecordLine) => keys.get(line) ?? '';
  return lines.sort(
    (a, b) => compareText(keyOf(a), keyOf(b)) || compareText(a.address, b.address),
  );
}

/** The pages of the index, in order. */
export function toRecordParts(lines: readonly RecordLine[]): readonly RecordPart[] {
  const letters = groupBy(lines, ({ title }) => [letterOf(title)]);
  return [...letters].flatMap(([letter, own]) => {
    const parts = Math.ceil(own.length / linesAPage);
    return Array.from({ length: parts }, (_, index) => ({
      letter,
      part: index + 1,
      parts,
      address: `${addresses.records}${letter}/${index === 0 ? '' : `${String(index + 1)}/`}`,
      lines: own.slice(index * linesAPage, (index + 1) * linesAPage),
    }));
  });
}

/** A letter as the index calls it: "S", "0–9". */
export function formatLetter(letter: Letter): string {
  if (letter === '0-9') return text.lists.records.figures;
  return letter === 'other' ? text.lists.records.other : letter.toUpperCase();
}

function linesOfCountries(dataset: Dataset, registry: Registry): readonly RecordLine[] {
  const { records } = text;
  const name = ({ country }: { readonly country: Parameters<typeof countryAddress>[0] }) =>
    getCountryName(registry, country);
  return [
    ...dataset.countries.map(({ iso3, name: title }) =>
      toLine(title, countryAddress(iso3), records.country),
    ),
    ...dataset.strategies.map((strategy) =>
      toLine(
        strategy.title,
        strategyAddress(strategy.id),
        records.strategy,
        name(strategy),
        strategy.date,
      ),
    ),
    ...dataset.commitments.map((commitment) =>
      toLine(
        commitment.statement,
        commitmentAddress(commitment.id),
        records.commitment,
        name(commitment),
        commitment.madeOn,
      ),
    ),
    ...dataset.claims.map((claim) =>
      toLine(claim.statement, claimAddress(claim.id), records.claim, name(claim), claim.madeOn),
    ),
    ...dataset.actors.map((actor) =>
      toLine(actor.name, actorAddress(actor.id), records.actor, name(actor)),
    ),
  ];
}

function linesOfSources(dataset: Dataset, registry: Registry): readonly RecordLine[] {
  const { records } = text;
  const nameStates = (states: Dataset['missions'][number]['hostStates']) =>
    states.map((iso3) => registry.countries.get(iso3)?.country.name ?? iso3).join(', ');
  return [
    ...dataset.missions.map(({ id, acronym, name, hostStates, start }) =>
      toLine(
        `${acronym}, ${name}`,
        missionAddress(id),
        records.mission,
        nameStates(hostStates),
        start,
      ),
    ),
    ...dataset.sources.map(({ id, symbol, title, country, date }) =>
      toLine(
        symbol ? `${symbol}, ${title}` : title,
        sourceAddress(id),
        records.source,
        country ? getCountryName(registry, country) : undefined,
        date,
      ),
    ),
  ];
}

function toLine(
  title: string,
  address: string,
  kind: string,
  country?: string,
  date?: string,
): RecordLine {
  const facts = [kind, country, date?.slice(0, 4)].filter((fact) => fact !== undefined);
  return { title, address, facts };
}
