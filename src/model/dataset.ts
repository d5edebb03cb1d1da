/**
 * The data set as read, checked and linked: what scoring and views work on. Ids have become records, every record and
 * every finding knows the line in data/ on which it stands.
 */
import type { Method } from '#model/method.ts';
import type {
  AccessRow,
  AuditRoundRow,
  AuditRow,
  ComplianceRow,
  ActorFile,
  CheckFile,
  ClaimFile,
  Coder,
  CodingRoundRow,
  CommitmentFile,
  CountryFile,
  EpisodeRow,
  FindingFile,
  IncentiveFile,
  WrittenDay,
  Iso3,
  JudgementRow,
  Level,
  MandateRow,
  MissionFile,
  RecordId,
  ReplyFile,
  RiskRow,
  SourceFile,
  StrategyFile,
  Tier,
  Verdict,
  VocabularyTerm,
} from '#model/records.generated.ts';

/** Where something stands in data/: path from the repository's root, line counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** What a further coder read from a finding, blind. `level` is null where they found it unclear. */
export interface FindingReading {
  readonly coder: Coder;
  readonly level: Level | null;
  readonly reversed: boolean;
  /** Why, in the coder's own words; null where none was given. */
  readonly reason: string | null;
  readonly place: Place;
}

/** What a further coder read from a check, blind. */
export interface CheckReading {
  readonly coder: Coder;
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly place: Place;
}

/** A further coder's blind value for one judged field of a record. It measures agreement and changes no score. */
export interface SecondJudgement extends Readonly<Omit<JudgementRow, 'sure' | 'reason'>> {
  readonly coder: Coder;
  readonly isSure: boolean;
  readonly reason: string | null;
  readonly place: Place;
}

/** One coder's round: where they stood, when they coded, and what they had before them. */
export type CodingRound = Readonly<CodingRoundRow>;

/** What the re-reading of one drawn finding or check against its source showed. */
export interface AuditedFact extends Readonly<AuditRow> {
  readonly place: Place;
}

/** One audit: how its rows were drawn, and those that were re-read, in the order of their ids. */
export interface Audit extends Readonly<AuditRoundRow> {
  readonly rows: readonly AuditedFact[];
}

/** A record of one host state's folder. */
interface CountryRecord {
  readonly id: RecordId;
  readonly country: Iso3;
  readonly place: Place;
}

export interface Source extends Readonly<SourceFile> {
  readonly id: RecordId;
  /** The host state in whose folder it stands; null where several states use it. */
  readonly country: Iso3 | null;
  readonly place: Place;
}

export interface Finding extends Readonly<Omit<FindingFile, 'source' | 'coder'>> {
  readonly source: Source;
  readonly coder: Coder;
  /** Readings by further coders, in the order of their names. */
  readonly readings: readonly FindingReading[];
  readonly place: Place;
}

export interface Commitment
  extends CountryRecord, Readonly<Omit<CommitmentFile, 'strategy' | 'instrument' | 'evidence'>> {
  /** The strategy to which it belongs; null where it stands alone. */
  readonly strategyId: RecordId | null;
  readonly instrument: Source;
  /** Oldest first. */
  readonly findings: readonly Finding[];
}

export interface Strategy
  extends CountryRecord, Readonly<Omit<StrategyFile, 'sources' | 'linkedMissions'>> {
  readonly sources: readonly Source[];
  readonly missionIds: readonly RecordId[];
}

export interface Check extends Readonly<Omit<CheckFile, 'source' | 'coder'>> {
  readonly source: Source;
  readonly coder: Coder;
  readonly readings: readonly CheckReading[];
  readonly place: Place;
}

export interface Claim extends CountryRecord, Readonly<Omit<ClaimFile, 'source' | 'checks'>> {
  readonly source: Source;
  /** Oldest first. */
  readonly checks: readonly Check[];
}

export interface Incentive extends Readonly<Omit<IncentiveFile, 'source'>> {
  readonly source: Source;
  readonly place: Place;
}

export interface Actor extends CountryRecord, Readonly<Omit<ActorFile, 'incentives'>> {
  readonly incentives: readonly Incentive[];
}

export interface Risk extends CountryRecord, Readonly<Omit<RiskRow, 'id' | 'source'>> {
  readonly source: Source;
}

/** Monitors or a mission kept out. */
export interface AccessFact extends CountryRecord, Readonly<Omit<AccessRow, 'id' | 'source'>> {
  readonly source: Source;
}

/** Due diligence on support to the state's forces, the status of a mission's people, or a compact. */
export interface ComplianceFact
  extends CountryRecord, Readonly<Omit<ComplianceRow, 'id' | 'mission' | 'source'>> {
  /** Null where it is about no mission. */
  readonly mission: Mission | null;
  readonly source: Source;
}

export interface Mission extends Readonly<Omit<MissionFile, 'source'>> {
  readonly id: RecordId;
  readonly source: Source | null;
  readonly place: Place;
}

/** A decision on a mission's exit, drawdown, hand-over or mandate to protect, in one host state. */
export interface Episode extends Readonly<Omit<EpisodeRow, 'mission' | 'source'>> {
  readonly mission: Mission;
  readonly source: Source;
  readonly place: Place;
}

/** What one resolution asks of one mission, as far as a text that was read shows it. */
export interface Mandate extends Readonly<Omit<MandateRow, 'mission' | 'tiers' | 'source'>> {
  readonly mission: Mission;
  /** Tiers to which the tasks belong, in order; null where the text that was read shows none. */
  readonly tiers: readonly Tier[] | null;
  readonly source: Source;
  readonly place: Place;
}

export interface Country extends Readonly<CountryFile> {
  readonly place: Place;
}

/** What a state or an actor replied to some records. It stands beside them, and changes no score by itself. */
export interface Reply extends Readonly<ReplyFile> {
  readonly id: RecordId;
  readonly place: Place;
}

/** Terms of the closed lists, by the name of their file in data/vocabularies/. */
export type Vocabulary = ReadonlyMap<string, VocabularyTerm>;

/** Every list is in the order of its ids (countries: of their names), so that the same data give the same pages. */
export interface Dataset {
  /** The day on which the record was closed; the default day of every score. */
  readonly asOf: WrittenDay;
  /** Version of the data, such as 2026.1. */
  readonly version: string;
  /** Who gave the levels, verdicts and incentives of the records, where a record does not say otherwise. */
  readonly firstCoder: Coder;
  readonly countries: readonly Country[];
  readonly missions: readonly Mission[];
  readonly episodes: readonly Episode[];
  readonly mandates: readonly Mandate[];
  readonly sources: readonly Source[];
  readonly strategies: readonly Strategy[];
  readonly commitments: readonly Commitment[];
  readonly claims: readonly Claim[];
  readonly actors: readonly Actor[];
  readonly risks: readonly Risk[];
  readonly accessFacts: readonly AccessFact[];
  readonly complianceFacts: readonly ComplianceFact[];
  /** In the order of the coders, and of the items within each. */
  readonly judgements: readonly SecondJudgement[];
  readonly codingRounds: readonly CodingRound[];
  /** In the order of their days. */
  readonly audits: readonly Audit[];
  readonly replies: readonly Reply[];
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  readonly method: Method;
}
