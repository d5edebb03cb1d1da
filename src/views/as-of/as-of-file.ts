/**
 * A host state's record, and the basis of all, as files that a browser fetches to score any day itself. Numbers keep
 * every bit, since JSON writes the shortest text that reads back the same.
 */
import type { Iso3, RecordId } from '#model/records.generated.ts';
import type {
  AccessDenialInput,
  ActorInput,
  CheckInput,
  ClaimInput,
  EpisodeInput,
  FindingInput,
  IncentiveInput,
  RiskFactInput,
  SetCommitmentInput,
  StrategyInput,
} from '#scoring/inputs.ts';
import { groupBy } from '../registry.ts';
import { getWords, type AsOfBasis, type AsOfRecord, type FindingWords } from './as-of-record.ts';
import { fromColumns, toColumns, type Columns } from './columns.ts';
import type { Milestone } from './milestones.ts';

/** Rows of a part carry the place of their whole among its rows, counted from 0. */
interface PartOf {
  readonly of: number;
}

/** A series of figures of one state. */
interface SeriesRow {
  readonly indicator: RecordId;
  readonly iso3: Iso3;
  /** Year and figure, as the source has them. */
  readonly years: readonly (readonly [number, number])[];
}

interface RecordFile {
  readonly iso3: Iso3;
  readonly name: string;
  readonly civiliansElsewhere: boolean;
  readonly milestones: readonly Milestone[];
  readonly strategies: Columns<StrategyInput & { readonly title: string }>;
  readonly commitments: Columns<
    Omit<SetCommitmentInput, 'findings'> & { readonly statement: string }
  >;
  readonly findings: Columns<FindingInput & FindingWords & PartOf>;
  readonly claims: Columns<Omit<ClaimInput, 'checks'> & { readonly statement: string }>;
  readonly checks: Columns<CheckInput & PartOf>;
  readonly actors: Columns<Omit<ActorInput, 'incentives'>>;
  readonly incentives: Columns<IncentiveInput & PartOf>;
  readonly risks: Columns<RiskFactInput>;
  readonly episodes: Columns<EpisodeInput>;
  readonly accessDenials: Columns<AccessDenialInput>;
  readonly sources: Columns<{ readonly id: RecordId; readonly name: string }>;
  readonly series: Columns<SeriesRow>;
}

/** The text of a host state's file. */
export function writeAsOfRecord(record: AsOfRecord): string {
  const { state } = record;
  const file: RecordFile = {
    iso3: record.iso3,
    name: record.name,
    civiliansElsewhere: record.civiliansElsewhere,
    milestones: record.milestones,
    strategies: toColumns(
      state.strategies.map((row) => ({ ...row, title: getWords(record.strategies, row.id) })),
    ),
    commitments: toColumns(
      state.commitments.map(({ findings: _findings, ...row }) => ({
        ...row,
        statement: getWords(record.statements, row.id),
      })),
    ),
    findings: toColumns(
      toParts(state.commitments, ({ findings }) => findings).map((row) => ({
        ...row,
        ...getWords(record.findings, row.id ?? ''),
      })),
    ),
    claims: toColumns(
      state.claims.map(({ id, madeOn }) => ({
        id,
        madeOn,
        statement: getWords(record.claims, id),
      })),
    ),
    checks: toColumns(toParts(state.claims, ({ checks }) => checks)),
    actors: toColumns(state.actors.map(({ id, roleWeight }) => ({ id, roleWeight }))),
    incentives: toColumns(toParts(state.actors, ({ incentives }) => incentives)),
    risks: toColumns(state.risk.facts),
    episodes: toColumns(state.episodes),
    accessDenials: toColumns(state.accessDenials),
    sources: toColumns([...record.sources].map(([id, name]) => ({ id, name }))),
    series: toColumns(toSeriesRows(record)),
  };
  return JSON.stringify(file);
}

/** Reads what `writeAsOfRecord` of the same build wrote. */
export function readAsOfRecord(text: string): AsOfRecord {
  const file = JSON.parse(text) as RecordFile; // the build that wrote the file also wrote this reader
  const commitments = fromColumns(file.commitments);
  const findings = fromColumns(file.findings);
  const claims = fromColumns(file.claims);
  const strategies = fromColumns(file.strategies);
  const findingsOf = groupParts(findings.map(({ words: _words, pinpoint: _at, ...row }) => row));
  const checksOf = groupParts(fromColumns(file.checks));
  const incentivesOf = groupParts(fromColumns(file.incentives));
  return {
    iso3: file.iso3,
    name: file.name,
    civiliansElsewhere: file.civiliansElsewhere,
    milestones: file.milestones,
    state: {
      strategies: strategies.map(({ title: _title, ...row }) => row),
      commitments: commitments.map(({ statement: _statement, ...row }, at) => ({
        ...row,
        findings: findingsOf(at),
      })),
      claims: claims.map(({ id, madeOn }, at) => ({ id, madeOn, checks: checksOf(at) })),
      actors: fromColumns(file.actors).map((row, at) => ({ ...row, incentives: incentivesOf(at) })),
      risk: { pillars: [], facts: fromColumns(file.risks) },
      episodes: fromColumns(file.episodes),
      accessDenials: fromColumns(file.accessDenials),
    },
    series: toTable(fromColumns(file.series)),
    statements: new Map(commitments.map(({ id, statement }) => [id, statement])),
    claims: new Map(claims.map(({ id, statement }) => [id, statement])),
    strategies: new Map(strategies.map(({ id, title }) => [id, title])),
    findings: new Map(
      findings.map(({ id, words, pinpoint }) => [id ?? '', { words, pinpoint }] as const),
    ),
    sources: new Map(fromColumns(file.sources).map(({ id, name }) => [id, name])),
  };
}

/** The text of the basis' file. */
export function writeAsOfBasis(basis: AsOfBasis): string {
  return JSON.stringify({ ...basis, goalposts: [...basis.goalposts] });
}

/** Reads what `writeAsOfBasis` of the same build wrote. */
export function readAsOfBasis(text: string): AsOfBasis {
  const file = JSON.parse(text) as Omit<AsOfBasis, 'goalposts'> & {
    readonly goalposts: readonly (readonly [RecordId, never])[];
  }; // the build that wrote the file also wrote this reader
  return { ...file, goalposts: new Map(file.goalposts) };
}

function toParts<Whole, Part extends object>(
  wholes: readonly Whole[],
  partsOf: (whole: Whole) => readonly Part[],
): readonly (Part & PartOf)[] {
  return wholes.flatMap((whole, at) => partsOf(whole).map((part) => ({ ...part, of: at })));
}

function groupParts<Part extends PartOf>(
  rows: readonly Part[],
): (at: number) => readonly Omit<Part, 'of'>[] {
  const groups = groupBy(rows, ({ of }) => [of]);
  return (at) => (groups.get(at) ?? []).map(({ of: _of, ...part }) => part);
}

function toSeriesRows({ series }: AsOfRecord): readonly SeriesRow[] {
  return [...series].flatMap(([indicator, states]) =>
    [...states].map(([iso3, years]) => ({
      indicator,
      iso3,
      years: [...years],
    })),
  );
}

function toTable(rows: readonly SeriesRow[]): AsOfRecord['series'] {
  return new Map(
    [...groupBy(rows, ({ indicator }) => [indicator])].map(([indicator, own]) => [
      indicator,
      new Map(own.map(({ iso3, years }) => [iso3, new Map(years)])),
    ]),
  );
}
