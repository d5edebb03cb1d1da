import { linkDataset } from '#dataset/link.ts';
import type { CheckedFiles } from '#dataset/recheck.ts';
import type { Dataset } from '#model/dataset.ts';
import type { RiskBasis } from '#model/indicators.ts';
import type { Method } from '#model/method.ts';
import { getIsoDay, isPartialDate } from '#model/partial-date.ts';
import {
  findStateFigures,
  type PillarFigures,
  type RiskSubject,
} from '#scoring/indicators/risk-pillars.ts';
import { scoreDataset, toStateRecord } from '#scoring/score-book.ts';
import type { Context, Records } from '#validation/context.ts';
import type { Entry, EntryKind } from '#validation/entry.ts';
import type { Recheck } from '#validation/recheck.ts';
import type { Mutant } from './mutant.ts';

/** Says whether a mutant that the check lets pass moves any score of any country. */
export type MovesScore = (mutant: Mutant, rechecked: Recheck) => boolean;

/** Kinds that several countries share; of the others, only those of one country are linked. */
const SHARED: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'coding',
  'dataset',
  'mission',
  'redirect',
  'vocabulary-term',
]);

/** Prepares to score changes of one file; what a country's scores were before is kept. */
export function prepareScoring(before: CheckedFiles, basis: RiskBasis, method: Method): MovesScore {
  const asOf = getIsoDay(before.context.asOf ?? '');
  const figures = new Map<string, readonly PillarFigures[]>();
  const seen = new Map<string, { readonly inputs: string; readonly scores: string }>();
  const link = (country: string, mutant: Mutant | null, after: Context) => {
    const records = pickRecords(before.context, after, country, mutant);
    return linkDataset({ ...before.context, records }, method);
  };
  const readInputs = (dataset: Dataset, country: string) => {
    const state = dataset.countries.find(({ iso3 }) => iso3 === country);
    const subject: RiskSubject = state ?? { iso3: country };
    const key = `${country} ${String(subject.civiliansElsewhere ?? false)}`;
    const known = figures.get(key) ?? findStateFigures(subject, basis, asOf);
    figures.set(key, known);
    return JSON.stringify(toStateRecord(dataset, country, known));
  };
  const readScores = (dataset: Dataset) => {
    const { states, ...scores } = scoreDataset(dataset, basis, asOf);
    const ofStates = [...states].map(([country, { score }]) => [country, score] as const);
    return printFigures({ ...scores, method: null, states: new Map(ofStates) });
  };
  const getBefore = (country: string) => {
    const known = seen.get(country);
    if (known !== undefined) return known;
    const dataset = link(country, null, before.context);
    const fresh = { inputs: readInputs(dataset, country), scores: readScores(dataset) };
    seen.set(country, fresh);
    return fresh;
  };
  return (mutant, { context }) =>
    listCountries(before, mutant, context).some((country) => {
      const dataset = link(country, mutant, context);
      const { inputs, scores } = getBefore(country);
      // Scoring sees nothing but its inputs: where these are the same, so are the scores.
      return readInputs(dataset, country) !== inputs && readScores(dataset) !== scores;
    });
}

/** The records of one country and those that are shared, with the changed file in the place of its original. */
function pickRecords(
  before: Context,
  after: Context,
  country: string,
  mutant: Mutant | null,
): Records {
  // A mission has no say in where its source stands: that can be another country's folder.
  const missions = [...before.records.mission, ...after.records.mission];
  const ofMissions = new Set(missions.map(({ value }) => value.source));
  const isKept = (entry: Entry) =>
    SHARED.has(entry.kind) ||
    entry.country === country ||
    (entry.kind === 'source' && (entry.country === null || ofMissions.has(entry.id ?? '')));
  const isOld = ({ file }: Entry) => file.path !== mutant?.path && file.path !== mutant?.moved;
  const isNew = ({ file }: Entry) => file.path === mutant?.path;
  const kinds = Object.keys(before.records) as (keyof Records)[]; // its own keys
  const entries = kinds.map((kind) => {
    const old: readonly Entry[] = before.records[kind];
    const fresh: readonly Entry[] = after.records[kind];
    return [kind, [...old.filter(isOld), ...fresh.filter(isNew)].filter(isKept)];
  });
  return Object.fromEntries(entries) as Records; // each kind keeps the entries of its kind
}

/** The countries whose scores may rest on a file: its own, and those of what it names and of what names it. */
function listCountries(
  before: CheckedFiles,
  { path, moved }: Mutant,
  after: Context,
): readonly string[] {
  const places = [path, ...(moved === null ? [] : [moved])];
  const old = places.flatMap((place) => before.entries.get(place) ?? []);
  const records: readonly Entry[] = Object.values(after.records).flat();
  const fresh = records.filter(({ file }) => file.path === path);
  const ids = [...old, ...fresh].flatMap(({ id }) => id ?? []);
  const users = ids.flatMap((id) => before.uses.get(id) ?? []).map(({ from }) => from);
  const targets = places.flatMap((place) => before.names.get(place) ?? []);
  const named = targets.flatMap(({ target }) => before.context.byId.get(target) ?? []);
  const countries = [...old, ...fresh, ...users, ...named].flatMap(({ country }) => country ?? []);
  const covered = new Set(before.context.records.country.flatMap(({ value }) => value.iso3 ?? []));
  return [...new Set(countries)].filter((country) => covered.has(country)).sort();
}

/** The figures and verdicts of scores: without the lists that explain them, without dates, and to nine digits. */
function printFigures(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part instanceof Map) return Object.fromEntries<unknown>(part);
    // Lists tell what a figure was made of, in the order of the record.
    if (Array.isArray(part)) return part.length;
    // The last digits of a sum depend on the order in which it was added up.
    if (typeof part === 'number') return Number(part.toPrecision(9));
    return typeof part === 'string' && isPartialDate(part) ? '' : part;
  });
}
