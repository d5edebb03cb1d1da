/** All that is needed to score one host state as of any day, and to name what is scored. */
import type { Commitment, Dataset } from '#model/dataset.ts';
import type { IndicatorTable, RiskBasis } from '#model/indicators.ts';
import type { Method } from '#model/method.ts';
import { getIsoDay, type IsoDay } from '#model/partial-date.ts';
import type { Goalpost, Iso3, Observer, RecordId, RiskTreeFile } from '#model/records.generated.ts';
import { OBSERVERS } from '#model/score-terms.ts';
import { findStateFigures, toRiskPillars } from '#scoring/indicators/risk-pillars.ts';
import { toStateRecord } from '#scoring/score-book.ts';
import type { RiskPillarInput } from '#scoring/inputs.ts';
import type { StateRecord } from '#scoring/state-record.ts';
import type { Labels } from '../labels.ts';
import { nameSource } from '../source/name-source.ts';
import { toMilestonesOf, type Milestone } from './milestones.ts';

/** What a finding says, and where in its source. */
export interface FindingWords {
  readonly words: string;
  readonly pinpoint: string | null;
}

/** One host state: its record as scoring takes it, and its words, by the ids of what they name. */
export interface AsOfRecord {
  readonly iso3: Iso3;
  readonly name: string;
  /** The civilians whom its undertakings are about live in other countries: it has no figures of risk. */
  readonly civiliansElsewhere: boolean;
  /** Whole, later dates too, and without figures of risk: those depend on the day. */
  readonly state: StateRecord;
  /** The series of the risk tree for the state, and for states with which its source counts people together. */
  readonly series: IndicatorTable;
  readonly milestones: readonly Milestone[];
  readonly statements: ReadonlyMap<RecordId, string>;
  readonly claims: ReadonlyMap<RecordId, string>;
  readonly strategies: ReadonlyMap<RecordId, string>;
  readonly findings: ReadonlyMap<RecordId, FindingWords>;
  /** Symbol and title of each source of a finding. */
  readonly sources: ReadonlyMap<RecordId, string>;
}

/** What every host state's record is scored by. */
export interface AsOfBasis {
  /** The data set's own day, the last that can be shown. */
  readonly asOf: IsoDay;
  readonly method: Method;
  readonly tree: Readonly<RiskTreeFile>;
  readonly goalposts: ReadonlyMap<RecordId, Readonly<Goalpost>>;
  readonly observers: Readonly<Record<Observer, string>>;
  /** Host states by name. */
  readonly countries: readonly Iso3[];
}

/** A host state's record from the data set. */
export function toAsOfRecord(
  dataset: Dataset,
  iso3: Iso3,
  basis: RiskBasis,
  labels: Labels,
): AsOfRecord {
  const isHere = ({ country }: { readonly country: Iso3 }) => country === iso3;
  const commitments = dataset.commitments.filter(isHere);
  const country = dataset.countries.find((each) => each.iso3 === iso3);
  if (country === undefined) throw new Error(`No country ${iso3} in the data set.`);
  return {
    iso3,
    name: country.name,
    civiliansElsewhere: country.civiliansElsewhere ?? false,
    state: toStateRecord(dataset, iso3, []),
    series: cutTable(basis, iso3),
    milestones: toMilestonesOf(iso3, dataset, labels, getIsoDay(dataset.asOf)),
    statements: new Map(commitments.map(({ id, statement }) => [id, statement])),
    claims: new Map(dataset.claims.filter(isHere).map(({ id, statement }) => [id, statement])),
    strategies: new Map(dataset.strategies.filter(isHere).map(({ id, title }) => [id, title])),
    findings: new Map(commitments.flatMap(toFindingWords)),
    sources: new Map(
      commitments.flatMap(({ findings }) =>
        findings.map(({ source }) => [source.id, nameSource(source)] as const),
      ),
    ),
  };
}

/** The basis from the data set. */
export function toAsOfBasis(dataset: Dataset, basis: RiskBasis, labels: Labels): AsOfBasis {
  const observers = OBSERVERS.map((observer) => [observer, labels('observers', observer)]);
  return {
    asOf: getIsoDay(dataset.asOf),
    method: dataset.method,
    tree: basis.tree,
    goalposts: basis.goalposts,
    observers: Object.fromEntries(observers) as Record<Observer, string>, // every one has its label
    countries: dataset.countries.map(({ iso3 }) => iso3),
  };
}

/** The state's record with the figures of risk that may serve on a day (Method §3.5). */
export function toStateOn(record: AsOfRecord, basis: AsOfBasis, day: IsoDay): StateRecord {
  const { state } = record;
  return { ...state, risk: { ...state.risk, pillars: toPillarsOn(record, basis, day) } };
}

/** Pillars of risk on a day, between the method's goalposts or the wider ones that the draws try (Method §3.7). */
export function toPillarsOn(
  { state: _state, series, ...subject }: AsOfRecord,
  { tree, goalposts }: AsOfBasis,
  day: IsoDay,
  posts?: 'wide',
): readonly RiskPillarInput[] {
  const basis: RiskBasis = { tree, goalposts, indicators: { datasets: [], table: series } };
  return toRiskPillars(findStateFigures(subject, basis, day), posts);
}

/** The words of a record by its id. Throws where it has none: what is scored can be named. */
export function getWords<Words>(words: ReadonlyMap<RecordId, Words>, id: RecordId): Words {
  const found = words.get(id);
  if (found === undefined) throw new Error(`No words for ${id}.`);
  return found;
}

function toFindingWords({ findings }: Commitment): (readonly [RecordId, FindingWords])[] {
  return findings.map(({ id, finding, pinpoint }) => [
    id,
    { words: finding, pinpoint: pinpoint ?? null },
  ]);
}

/** Of the table only the series of the tree, and of them only the states whose figures the state's scores can use. */
function cutTable({ tree, indicators: { table } }: RiskBasis, iso3: Iso3): IndicatorTable {
  const joined = tree.joinedPopulations.filter((entry) => entry.iso3 === iso3);
  const states = [iso3, ...joined.flatMap((entry) => entry.with)];
  const ownSeries = tree.pillars.flatMap(({ variables }) =>
    variables.map(({ indicator }) => ({ indicator, of: [iso3] })),
  );
  const population = { indicator: tree.population.indicator, of: states };
  return new Map(
    [...ownSeries, population].flatMap(({ indicator, of }) => {
      const years = of.flatMap((state) => {
        const own = table.get(indicator)?.get(state);
        return own === undefined ? [] : [[state, own] as const];
      });
      return years.length === 0 ? [] : [[indicator, new Map(years)] as const];
    }),
  );
}
