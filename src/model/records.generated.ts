/** Generated from schemas/ by `npm run generate`; never edited by hand. */

/**
 * A permanent id: lower-case ASCII letters, digits and single hyphens. Never reused, never changed.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "id".
 */
export type RecordId = string;
/**
 * A day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY. Write only as much as the source gives.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "partialDate".
 */
export type WrittenDate = string;
/**
 * Who was kept out: an id from data/vocabularies/access-kinds.csv.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "accessKind".
 */
export type AccessKind = 'mission-restricted' | 'monitors-denied';
/**
 * Where in the document: paragraph, page, article.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "pinpoint".
 */
export type Pinpoint = string;
/**
 * Kind of security actor: an id from data/vocabularies/actor-kinds.csv.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "actorKind".
 */
export type ActorKind =
  | 'allied-militia'
  | 'army'
  | 'foreign-force'
  | 'gendarmerie'
  | 'intelligence'
  | 'joint-force'
  | 'other'
  | 'paramilitary'
  | 'police'
  | 'presidential-guard';
/**
 * Who judged: an id from data/vocabularies/coders.csv.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "coder".
 */
export type Coder =
  | 'a'
  | 'ac'
  | 'ad'
  | 'b'
  | 'c'
  | 'contributor'
  | 'd'
  | 'e'
  | 'f'
  | 'g'
  | 'h'
  | 'i'
  | 'k'
  | 'm'
  | 'n'
  | 'o'
  | 'p'
  | 'q'
  | 'r'
  | 's'
  | 't'
  | 'u'
  | 'v'
  | 'w'
  | 'x'
  | 'y'
  | 'z';
/**
 * Whether the incentive is political or economic.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "incentiveDomain".
 */
export type IncentiveDomain = 'economic' | 'political';
/**
 * Whether it pulls toward or against protecting civilians. A judgement.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "incentiveEffect".
 */
export type IncentiveEffect = 'against' | 'toward';
/**
 * A day, YYYY-MM-DD.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "isoDay".
 */
export type WrittenDay = string;
/**
 * What a re-reading against the source showed: an id from data/vocabularies/audit-verdicts.csv.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "auditVerdict".
 */
export type AuditVerdict = 'right' | 'small-flaw' | 'source-not-found' | 'wrong';
/**
 * Who re-read: an id from data/vocabularies/auditors.csv.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "auditor".
 */
export type Auditor = 'aa' | 'ab' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z';
/**
 * ISO 3166-1 alpha-3 code of a country, or XKX for Kosovo.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "iso3".
 */
export type Iso3 = string;
/**
 * What ended: `closed` the mandate, and no other mission took it over; `passed-on` another mission took it over, so that nothing was handed to the state and the case is not counted; `part` the mandate in a part of the area, while the mission stayed elsewhere in the country.
 */
export type BacktestEnd = 'closed' | 'passed-on' | 'part';
/**
 * To whom it was said: an id from data/vocabularies/audiences.csv.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "audience".
 */
export type Audience =
  | 'au-or-regional'
  | 'mission'
  | 'other'
  | 'peace-agreement-parties'
  | 'public'
  | 'security-council';
/**
 * What the check shows of the claim: an id from data/vocabularies/verdicts.csv. A judgement.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "verdict".
 */
export type Verdict = 'contradicted' | 'partly' | 'substantiated' | 'unsubstantiated';
/**
 * Who saw it, not who printed it: an id from data/vocabularies/observers.csv.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "observer".
 */
export type Observer =
  'academic' | 'au-or-regional' | 'foreign-government' | 'host-state' | 'ngo' | 'press' | 'un';
/**
 * How the observer was read: from the words, from the kind of source, or from its publisher. The observer of a check is a judgement.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "observerBasis".
 */
export type ObserverBasis = 'publisher' | 'source-kind' | 'words';
/**
 * Whether the coder worked inside the project or outside it.
 */
export type CoderPosition = 'inside' | 'outside';
/**
 * Tier of the UN's concept of protection: 1 dialogue and engagement, 2 physical protection, 3 protective environment.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "tier".
 */
export type Tier = 1 | 2 | 3;
/**
 * What the commitment is about: an id from data/vocabularies/themes.csv.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "theme".
 */
export type Theme =
  | 'accountability'
  | 'child-protection'
  | 'civilian-harm-mitigation'
  | 'community-engagement'
  | 'conflict-related-sexual-violence'
  | 'cooperation-with-mission'
  | 'disarmament-and-ddr'
  | 'displacement-and-returns'
  | 'early-warning'
  | 'human-rights-monitoring'
  | 'humanitarian-access'
  | 'institution-building'
  | 'physical-protection'
  | 'security-sector-reform';
/**
 * How far a commitment was carried out, as far as one finding shows at its date: 0 none, 1 minimum, 2 intermediate, 3 full. A judgement.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "level".
 */
export type Level = 0 | 1 | 2 | 3;
/**
 * Which way the finding points, as its coder reads it: contradicts goes with level 0 or 1, mixed with 0 to 2, supports with 1 to 3.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "direction".
 */
export type Direction = 'contradicts' | 'mixed' | 'supports';
/**
 * Web address, http or https, without user name or password.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "url".
 */
export type WebAddress = string;
/**
 * The document's own symbol as its publisher writes it.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "symbol".
 */
export type DocumentSymbol = string;
/**
 * Kind of threat to civilians: an id from data/vocabularies/threat-classes.csv.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "threatClass".
 */
export type ThreatClass =
  | 'criminal-or-gang'
  | 'digital-or-information'
  | 'displacement-or-humanitarian'
  | 'foreign-forces'
  | 'grey-zone-or-hybrid'
  | 'intercommunal'
  | 'non-state-armed-groups'
  | 'social-unrest'
  | 'state-forces';
/**
 * Kind of document: an id from data/vocabularies/source-kinds.csv. It bears on weight in a score.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "sourceKind".
 */
export type SourceKind =
  | 'academic'
  | 'au-or-regional'
  | 'joint-plan'
  | 'law-or-decree'
  | 'national-policy'
  | 'news'
  | 'ngo-report'
  | 'other'
  | 'peace-agreement'
  | 'press-release'
  | 'sc-resolution'
  | 'sg-report'
  | 'state-letter'
  | 'un-other';
/**
 * Whether we read its text: `full`, `part` (at least in part), or `cited` (never read by us; nothing may rest on it but the fact that it is named).
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "sourceAccess".
 */
export type SourceAccess = 'cited' | 'full' | 'part';
/**
 * Kind of strategy: an id from data/vocabularies/strategy-kinds.csv.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "strategyKind".
 */
export type StrategyKind =
  | 'action-plan'
  | 'civilian-harm-policy'
  | 'ddr-strategy'
  | 'declaration'
  | 'host-state-compact'
  | 'national-poc-plan'
  | 'other'
  | 'peace-agreement'
  | 'ssr-strategy'
  | 'transition-or-handover-plan';
/**
 * Where the strategy stands: an id from data/vocabularies/strategy-statuses.csv.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "strategyStatus".
 */
export type StrategyStatus = 'adopted' | 'announced' | 'draft' | 'lapsed' | 'superseded';
/**
 * What happened: an id from data/vocabularies/compliance-kinds.csv.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "complianceKind".
 */
export type ComplianceKind =
  | 'compact-agreed'
  | 'compact-not-agreed'
  | 'compliance-framework'
  | 'due-diligence-applied'
  | 'status-of-forces-agreed'
  | 'status-of-forces-breach'
  | 'support-withheld';
/**
 * Criterion of a strategy's design: an id from data/vocabularies/design-criteria.csv.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "designCriterion".
 */
export type DesignCriterion =
  | 'accountability-of-own-forces'
  | 'budget'
  | 'communities-consulted'
  | 'conditions-not-dates'
  | 'monitoring-and-access'
  | 'specific-acts';
/**
 * How much harm the fact reports: 1 limited, 2 serious, 3 mass (data/codebook.md). A judgement.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "severity".
 */
export type Severity = 1 | 2 | 3;
/**
 * Kind of decision on a mission: an id from data/vocabularies/episode-kinds.csv.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "episodeKind".
 */
export type EpisodeKind = 'drawdown' | 'exit' | 'hand-over' | 'mandate-change';
/**
 * How a resolution speaks of protecting civilians: an id from data/vocabularies/poc-languages.csv.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "pocLanguage".
 */
export type PocLanguage = 'among-others' | 'none' | 'priority' | 'unknown';
/**
 * What a text that was read shows: an id from data/vocabularies/answers.csv.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "answer".
 */
export type Answer = 'no' | 'unknown' | 'yes';
/**
 * Whether the UN's human rights due diligence policy is named: an id from data/vocabularies/hrddp-mentions.csv.
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "hrddpMention".
 */
export type HrddpMention = 'named' | 'not-named' | 'unknown';
/**
 * What was judged: `severity` of a risk; `role` of an actor; `domain`, `effect` and `strength` of an incentive; a criterion of a strategy's design; `legal-act`, whether a commitment is itself an enactment.
 */
export type JudgedFieldId =
  | 'severity'
  | 'role'
  | 'domain'
  | 'effect'
  | 'strength'
  | 'specific-acts'
  | 'budget'
  | 'monitoring-and-access'
  | 'communities-consulted'
  | 'accountability-of-own-forces'
  | 'conditions-not-dates'
  | 'legal-act';
/**
 * The value that the coder chose, one that the field can have (data/codebook.md). `unknown` where the row did not tell.
 */
export type JudgedValue =
  | '0'
  | '1'
  | '2'
  | '3'
  | 'unknown'
  | 'political'
  | 'economic'
  | 'toward'
  | 'against'
  | 'yes'
  | 'no';
/**
 * `stated`: the text names the matter for this type of mission. `inferred`: our own reading of what it says. The order is ours in every case.
 *
 * This interface was referenced by `MissionLensFile`'s JSON-Schema
 * via the `definition` "basis".
 */
export type LensBasis = 'stated' | 'inferred';
/**
 * How it came: an id from data/vocabularies/reply-channels.csv.
 */
export type ReplyChannel = 'e-mail' | 'issue' | 'letter' | 'published';
/**
 * Address of the copy at a web archive: web.archive.org, archive.org, archive.ph, perma.cc, or a national archive of the web.
 */
export type ArchiveAddress = string;

export interface EveryRecord {
  access?: AccessRow;
  actor?: ActorFile;
  'audit-round'?: AuditRoundRow;
  audit?: AuditRow;
  'backtest-case'?: BacktestCaseRow;
  claim?: ClaimFile;
  'coding-round'?: CodingRoundRow;
  coding?: CodingRow;
  commitment?: CommitmentFile;
  common?: Common;
  compliance?: ComplianceRow;
  country?: CountryFile;
  dataset?: DatasetFile;
  episode?: EpisodeRow;
  goalposts?: GoalpostsFile;
  history?: HistoryFile;
  'indicator-dataset'?: IndicatorDatasetFile;
  'indicator-row'?: IndicatorRow;
  judgement?: JudgementRow;
  mandate?: MandateRow;
  method?: ConstantsOfTheMethod;
  'mission-lens'?: MissionLensFile;
  mission?: MissionFile;
  redirect?: RedirectRow;
  'release-manifest'?: ReleaseManifestFile;
  'release-note'?: ReleaseNoteRow;
  reply?: ReplyFile;
  'risk-tree'?: RiskTreeFile;
  risk?: RiskRow;
  source?: SourceFile;
  strategy?: StrategyFile;
  'vocabulary-term'?: VocabularyTerm;
}
/**
 * One row of a country's access.csv: monitors or a mission kept out.
 */
export interface AccessRow {
  /**
   * Permanent id: the country's code in lower case, -access- and three digits.
   */
  id: RecordId;
  /**
   * When it happened.
   */
  date: WrittenDate;
  kind: AccessKind;
  /**
   * What happened, in our own words.
   */
  finding: string;
  /**
   * Id of the source, which must have been read at least in part.
   */
  source: RecordId;
  pinpoint?: Pinpoint;
}
/**
 * One security actor, with its incentives.
 */
export interface ActorFile {
  /**
   * Address of this schema, so that an editor can complete and check while you type. Has no meaning for the data.
   */
  $schema?: string;
  /**
   * Name, with its abbreviation.
   */
  name: string;
  kind: ActorKind;
  /**
   * What a reader needs to know of it.
   */
  note?: string;
  role?: ActorRole;
  /**
   * Incentives on record. Empty: none recorded.
   */
  incentives: IncentiveFile[];
}
/**
 * How much civilians' safety depends on this actor. A judgement.
 */
export interface ActorRole {
  /**
   * 1 a small or specialised part, 2 an important part, 3 civilians at risk depend on it first.
   */
  value: 1 | 2 | 3;
  /**
   * Why the coder chose this value, in at most 25 words.
   */
  reason: string;
  /**
   * Who judged: an id from data/vocabularies/coders.csv.
   */
  coder: Coder;
}
/**
 * One political or economic reason for the actor to protect civilians, or not to.
 */
export interface IncentiveFile {
  /**
   * Permanent id: the actor's id, -i and a number.
   */
  id: RecordId;
  domain: IncentiveDomain;
  /**
   * What gives the incentive.
   */
  factor: string;
  effect: IncentiveEffect;
  /**
   * How strong it is: 1 weak, 2 marked, 3 decisive. A judgement.
   */
  strength: 1 | 2 | 3;
  /**
   * Why it pulls that way, in our own words.
   */
  rationale: string;
  /**
   * Id of the source.
   */
  source: RecordId;
  /**
   * When it was seen. Left out where it is unknown; an undated incentive is shown and weighs nothing.
   */
  date?: WrittenDate;
  /**
   * When it ended. Left out while it lasts or where that is unknown.
   */
  until?: WrittenDate;
  /**
   * Who gave effect and strength: `contributor`, or an id from data/vocabularies/coders.csv for whoever is listed there. Only what the first coder gave for the first release goes without it.
   */
  coder?: Coder;
}
/**
 * One row of data/audits.csv: one audit, with how its findings and checks were drawn and what the re-readers had before them.
 */
export interface AuditRoundRow {
  /**
   * Day of the draw: the name of the audit's file in data/audits/.
   */
  date: WrittenDay;
  /**
   * Which audit of that day this is, from the second on: its file's name ends with a hyphen and the number.
   */
  number?: number;
  /**
   * The seed of the draw: with it and the same record anybody draws the same rows.
   */
  seed: number;
  /**
   * Share of each country's findings and of its checks that was drawn, in percent.
   */
  percent: number;
  /**
   * Findings in the record from which was drawn.
   */
  findings: number;
  /**
   * Checks in the record from which was drawn.
   */
  checks: number;
  /**
   * Findings and checks that were drawn, re-read or not.
   */
  drawn: number;
  /**
   * What the re-readers had before them, and where they stood.
   */
  saw: string;
}
/**
 * One row of data/audits/<date>.csv: what a re-reading of one drawn finding or check against its source showed. It changes no score.
 */
export interface AuditRow {
  /**
   * Id of the finding or check that was re-read.
   */
  item: RecordId;
  verdict: AuditVerdict;
  /**
   * What differs from the source, or what was seen instead of it. Needed where the verdict is `small-flaw` or `wrong`.
   */
  differs?: string;
  /**
   * What was changed in the record because of it.
   */
  mended?: string;
  /**
   * Paragraph or page where the fact was found, if the record had none.
   */
  pinpoint?: string;
  /**
   * Day of the re-reading.
   */
  readOn: WrittenDay;
  auditor: Auditor;
}
/**
 * One row of data/backtest/cases.csv: the end of a mandate to protect civilians in one host state, or the hand-over of a part of its area. Every such end is a row, also where it cannot be counted.
 */
export interface BacktestCaseRow {
  /**
   * Permanent id: the country's code in lower case, the mission, and the part of its area where only a part ended.
   */
  id: RecordId;
  /**
   * Id of the mission.
   */
  mission: RecordId;
  /**
   * Host state concerned. A mission that stood in two states has a row for each.
   */
  country: Iso3;
  /**
   * When it was decided that the mandate ends, or that the area is handed over: the day on which the state's record is scored, the last day that it can mean. The date of the episode, where one is named.
   */
  exitDecision: WrittenDate;
  /**
   * Year in which the mandate to protect ended there. Violence is compared in the two calendar years after and before it.
   */
  exitYear: number;
  end: BacktestEnd;
  /**
   * Where a part was handed over: the last day of the mandate there, as exactly as is known. What is told of the time after begins with the day after it. Of a whole mandate the mission's own last day is taken.
   */
  endedOn?: WrittenDate;
  /**
   * Id of the mission that took the mandate over. Only where it was passed on.
   */
  successor?: RecordId;
  /**
   * Id of the decision in data/episodes.csv. Left out where none of this mission is on record there.
   */
  episode?: RecordId;
  /**
   * Why the country's yearly figures cannot tell what came after, where they cannot: a clause without a full stop. Not for years that have no figures yet, which are found by themselves.
   */
  noOutcome?: string;
  /**
   * What a reader should know of the date or the case.
   */
  note?: string;
}
/**
 * What the state says it has done, or says is so, with its checks.
 */
export interface ClaimFile {
  /**
   * Address of this schema, so that an editor can complete and check while you type. Has no meaning for the data.
   */
  $schema?: string;
  /**
   * What was claimed, in our own words.
   */
  statement: string;
  /**
   * When it was said.
   */
  madeOn: WrittenDate;
  madeTo: Audience;
  /**
   * Id of the source in which it was said.
   */
  source: RecordId;
  pinpoint?: Pinpoint;
  /**
   * Dated checks, oldest first. Empty: nobody has checked, as far as is known.
   */
  checks: CheckFile[];
}
/**
 * One dated finding that tests the claim.
 */
export interface CheckFile {
  /**
   * Permanent id: the claim's id, -k and a number.
   */
  id: RecordId;
  /**
   * The day, month or year for which it holds.
   */
  date: WrittenDate;
  /**
   * What was seen, in our own words.
   */
  finding: string;
  verdict: Verdict;
  observer: Observer;
  observerBasis?: ObserverBasis;
  /**
   * Id of the source, which must have been read at least in part.
   */
  source: RecordId;
  pinpoint?: Pinpoint;
  /**
   * Who gave the verdict: `contributor`, or an id from data/vocabularies/coders.csv for whoever is listed there. Only what the first coder gave for the first release goes without it.
   */
  coder?: Coder;
}
/**
 * One row of data/coding-rounds.csv: one coder, with the round, the place and what they saw.
 */
export interface CodingRoundRow {
  coder: Coder;
  /**
   * Coders of one round worked by the same text of the codebook.
   */
  round: number;
  position: CoderPosition;
  /**
   * When the coding was taken in. Left out where it is not on record.
   */
  date?: WrittenDate;
  /**
   * What the coder had before them, and what not: sources, codebook, the row's own words.
   */
  saw: string;
}
/**
 * One row of data/codings/<coder>.csv: another coder's blind reading of one finding or check.
 */
export interface CodingRow {
  /**
   * Id of the finding or check that was read.
   */
  item: RecordId;
  /**
   * Level read from a finding (0 to 3), or `unclear` where nothing about the commitment can be read from it. Blank for a check.
   */
  level?: '0' | '1' | '2' | '3' | 'unclear';
  /**
   * Whether the finding shows earlier implementation undone. Blank for a check.
   */
  reversed?: 'yes' | 'no';
  verdict?: Verdict;
  /**
   * Whether the coder expects another careful reader to choose the same.
   */
  sure: 'yes' | 'no';
  /**
   * Why, in a few words of the coder's own. Blank where none was given.
   */
  reason?: string;
}
/**
 * One undertaking by the state, with its dated evidence inside.
 */
export interface CommitmentFile {
  /**
   * Address of this schema, so that an editor can complete and check while you type. Has no meaning for the data.
   */
  $schema?: string;
  /**
   * What was undertaken, in our own words, one undertaking only.
   */
  statement: string;
  /**
   * When it was undertaken.
   */
  madeOn: WrittenDate;
  madeTo: Audience;
  /**
   * Id of the strategy to which it belongs. Left out where it stands alone.
   */
  strategy?: RecordId;
  /**
   * Id of the source in which it was undertaken. It may be one that nobody here has read.
   */
  instrument: RecordId;
  pinpoint?: Pinpoint;
  /**
   * Tiers of protection to which it belongs, in order.
   *
   * @minItems 1
   */
  tiers: [Tier, ...Tier[]];
  theme: Theme;
  /**
   * Who is to carry it out, as the instrument says.
   */
  responsibleActor: string;
  namesBody?: NamesBody;
  /**
   * By when it is to be done. Left out where none is given.
   */
  deadline?: WrittenDate;
  /**
   * The deadline's own words, where they are not a date or need explaining.
   */
  deadlineNote?: string;
  /**
   * The measurable target, as the instrument or a report gives it. Left out where none is given.
   */
  target?: string;
  legalAct?: LegalAct;
  weight?: CommitmentWeight;
  /**
   * Dated findings, oldest first. Empty: nobody has looked, as far as is known.
   */
  evidence: FindingFile[];
}
/**
 * Whether it names a responsible body narrower than the state, the government or the authorities. A judgement.
 */
export interface NamesBody {
  /**
   * True if a body narrower than the state, the government or the authorities is named.
   */
  value: boolean;
  /**
   * Why the coder chose this value, in at most 25 words.
   */
  reason: string;
  /**
   * Who judged: an id from data/vocabularies/coders.csv.
   */
  coder: Coder;
}
/**
 * Whether the undertaking is fulfilled by a text: to adopt, sign, ratify, publish, amend or repeal a law, decree, policy, plan or treaty. A judgement.
 */
export interface LegalAct {
  /**
   * True if a text fulfils it.
   */
  value: boolean;
  /**
   * Why the coder chose this value, in at most 25 words.
   */
  reason: string;
  /**
   * Who judged: an id from data/vocabularies/coders.csv.
   */
  coder: Coder;
}
/**
 * Weight of this commitment in its country's and strategy's delivery, where it should not be 1. A judgement.
 */
export interface CommitmentWeight {
  /**
   * Weight, above 0 and at most 10; 1 is the ordinary one.
   */
  value: number;
  /**
   * Why the coder chose this value, in at most 25 words.
   */
  reason: string;
  /**
   * Who judged: an id from data/vocabularies/coders.csv.
   */
  coder: Coder;
}
/**
 * One dated finding on whether the commitment was carried out. The words are fact, the level is a judgement.
 */
export interface FindingFile {
  /**
   * Permanent id: the commitment's id, -f and a number.
   */
  id: RecordId;
  /**
   * The day, month or year for which it holds.
   */
  date: WrittenDate;
  /**
   * What was seen, in our own words, with who counted where there are figures.
   */
  finding: string;
  level: Level;
  /**
   * True where earlier implementation was undone, or the state itself did what it undertook not to do. Counts as level 0. Unknown if left out.
   */
  reversed?: boolean;
  direction: Direction;
  observer: Observer;
  /**
   * Id of the source, which must have been read at least in part.
   */
  source: RecordId;
  pinpoint?: Pinpoint;
  /**
   * Who gave level and direction: `contributor`, or an id from data/vocabularies/coders.csv for whoever is listed there. Only what the first coder gave for the first release goes without it.
   */
  coder?: Coder;
}
/**
 * Shapes that several record types share.
 */
export interface Common {
  [k: string]: unknown;
}
/**
 * One row of a country's compliance.csv: due diligence on support to its forces, the status of a mission's people, or a compact with its partners.
 */
export interface ComplianceRow {
  /**
   * Permanent id: the country's code in lower case, -compliance- and three digits.
   */
  id: RecordId;
  /**
   * When it happened, or was reported.
   */
  date: WrittenDate;
  kind: ComplianceKind;
  /**
   * Id of the mission that it is about. Left out where it is about none.
   */
  mission?: RecordId;
  /**
   * What happened, in our own words, with who counted where there are figures.
   */
  finding: string;
  /**
   * Id of the source, which must have been read at least in part.
   */
  source: RecordId;
  pinpoint?: Pinpoint;
}
/**
 * One host state. The folder is its ISO 3166-1 alpha-3 code in lower case.
 */
export interface CountryFile {
  /**
   * Address of this schema, so that an editor can complete and check while you type. Has no meaning for the data.
   */
  $schema?: string;
  /**
   * ISO 3166-1 alpha-3 code, the folder's name in capitals.
   */
  iso3: Iso3;
  /**
   * Common English name.
   */
  name: string;
  /**
   * UN region, where it was looked up. Unknown if left out.
   */
  region?: string;
  /**
   * What a reader must know before anything else: how its name is meant, or why it is here without a mission. Shown at the head of its page.
   */
  note?: string;
  /**
   * True where the civilians whom its undertakings are about live in other countries. The open figures of danger are of its own territory, so that risk and protection gap are withheld.
   */
  civiliansElsewhere?: boolean;
  /**
   * What was looked for and not found, and what is doubtful. Shown to readers: it is part of the record.
   *
   * Items: One thing looked for and not found, or doubtful, in a sentence or two.
   */
  gaps: string[];
}
/**
 * The data set's own date and version.
 */
export interface DatasetFile {
  /**
   * Address of this schema, so that an editor can complete and check while you type. Has no meaning for the data.
   */
  $schema?: string;
  /**
   * The day on which the record was closed. Scores are as of this day unless another is asked for; nothing seen after it may be in the data.
   */
  asOf: WrittenDay;
  /**
   * Version of the data: year and number.
   */
  version: string;
  /**
   * Who gave the levels, directions and verdicts that stand in the records, where a record does not say otherwise.
   */
  firstCoder: Coder;
  /**
   * Release up to which the first coder coded. Of what was added since, each finding, check and incentive names its coder.
   */
  firstCoderUntil?: string;
}
/**
 * One row of data/episodes.csv: a decision on a mission's exit, drawdown, hand-over or mandate to protect, in one host state.
 */
export interface EpisodeRow {
  /**
   * Permanent id: the country's code in lower case, the mission, the year, and a number from 2 where the year has several.
   */
  id: RecordId;
  /**
   * Id of the mission.
   */
  mission: RecordId;
  /**
   * Host state concerned. A decision on a mission that stands in two states has a row for each.
   */
  country: Iso3;
  /**
   * When it was decided; a month or a year where the text that was read gives no day.
   */
  decidedOn: WrittenDate;
  kind: EpisodeKind;
  /**
   * Symbol of the resolution, presidential statement or letter. Left out where the body uses none, or the text that was read does not show it.
   */
  symbol?: DocumentSymbol;
  /**
   * What was decided, in our own words.
   */
  decision: string;
  /**
   * Id of the source that shows it, which must have been read at least in part.
   */
  source: RecordId;
  pinpoint?: Pinpoint;
}
/**
 * Fixed points between which each variable of the risk tree is placed (Method §3.5). Computed by `npm run goalposts`, never edited by hand.
 */
export interface GoalpostsFile {
  /**
   * Address of this schema, so that an editor can complete and check while you type. Has no meaning for the data.
   */
  $schema?: string;
  /**
   * Version of the method as a whole, as in the other files of data/method/.
   */
  version: string;
  /**
   * What this file holds, in one line.
   */
  title: string;
  /**
   * First year of the country-years.
   */
  firstYear: number;
  /**
   * Last year of the country-years.
   */
  lastYear: number;
  /**
   * The files from which they were computed.
   */
  sources: GoalpostSource[];
  /**
   * In the order of the tree.
   */
  goalposts: Goalpost[];
}
/**
 * One file.
 */
export interface GoalpostSource {
  /**
   * Its path.
   */
  file: string;
  /**
   * Hash of its bytes.
   */
  sha256: string;
}
/**
 * The points of one variable, in its own unit: a rate per million where it has one, before the transform.
 */
export interface Goalpost {
  /**
   * Id of the variable.
   */
  code: RecordId;
  /**
   * The 5th percentile.
   */
  low: number;
  /**
   * The 95th percentile.
   */
  high: number;
  /**
   * The 1st percentile.
   */
  wideLow: number;
  /**
   * The 99th percentile.
   */
  wideHigh: number;
  /**
   * How many country-years they were taken from.
   */
  countryYears: number;
}
/**
 * One file of data/history/: what changed in the data or the method, when and why. Written by npm run diff or a release, and never altered afterwards.
 */
export interface HistoryFile {
  /**
   * Address of this schema, so that an editor can complete and check while you type. Has no meaning for the data.
   */
  $schema?: string;
  /**
   * The day of the change, as given when it was written.
   */
  date: WrittenDay;
  /**
   * Version of the data with the change.
   */
  version: string;
  /**
   * Version of the method with the change.
   */
  method: string;
  /**
   * Why, in a sentence, without repeating what was withdrawn.
   */
  why: string;
  /**
   * SHA-256 of the file before this one, so that no earlier file can be altered unnoticed. Absent in the first.
   */
  after?: string;
  /**
   * Records that were added.
   */
  added: HistoryGroup[];
  /**
   * Records that changed.
   */
  changed: HistoryChange[];
  /**
   * Records that were withdrawn, or whose id was given up. Nothing but the id is kept.
   */
  removed: HistoryGroup1[];
  /**
   * Constants of the method that changed.
   *
   * Items: Where the constant stands.
   */
  constants?: string[];
  /**
   * Scores that moved by at least a tenth of a point.
   */
  scores: HistoryScore[];
}
/**
 * Records of one kind and one host state.
 */
export interface HistoryGroup {
  /**
   * Kind of the record.
   */
  kind:
    | 'country'
    | 'strategy'
    | 'commitment'
    | 'claim'
    | 'actor'
    | 'risk'
    | 'access'
    | 'compliance'
    | 'mission'
    | 'episode'
    | 'mandate'
    | 'source'
    | 'reply'
    | 'vocabulary-term';
  /**
   * The host state in whose folder the record stands. Absent where it stands in none.
   */
  country?: Iso3;
  /**
   * Their ids, in alphabetical order.
   *
   * Items: The id of a record.
   */
  ids: string[];
}
/**
 * A record that changed, field by field.
 */
export interface HistoryChange {
  /**
   * Kind of the record.
   */
  kind:
    | 'country'
    | 'strategy'
    | 'commitment'
    | 'claim'
    | 'actor'
    | 'risk'
    | 'access'
    | 'compliance'
    | 'mission'
    | 'episode'
    | 'mandate'
    | 'source'
    | 'reply'
    | 'vocabulary-term';
  /**
   * The host state in whose folder the record stands. Absent where it stands in none.
   */
  country?: Iso3;
  /**
   * The id of the record.
   */
  id: string;
  /**
   * What changed in it.
   */
  fields: HistoryField[];
}
/**
 * One field, or one entry of a list, that changed.
 */
export interface HistoryField {
  /**
   * Where it stands in the record.
   */
  path: string;
  /**
   * What happened to it.
   */
  change: 'added' | 'changed' | 'removed';
  /**
   * What stood there before. Only a number, a date, an id or another short coded value: no sentence is repeated here, since it may have been withdrawn.
   */
  before?: string;
  /**
   * What stands there since. Only a number, a date, an id or another short coded value: no sentence is repeated here, since it may have been withdrawn.
   */
  after?: string;
}
/**
 * Records of one kind and one host state.
 */
export interface HistoryGroup1 {
  /**
   * Kind of the record.
   */
  kind:
    | 'country'
    | 'strategy'
    | 'commitment'
    | 'claim'
    | 'actor'
    | 'risk'
    | 'access'
    | 'compliance'
    | 'mission'
    | 'episode'
    | 'mandate'
    | 'source'
    | 'reply'
    | 'vocabulary-term';
  /**
   * The host state in whose folder the record stands. Absent where it stands in none.
   */
  country?: Iso3;
  /**
   * Their ids, in alphabetical order.
   *
   * Items: The id of a record.
   */
  ids: string[];
}
/**
 * A score that moved, and why.
 */
export interface HistoryScore {
  /**
   * What the score is of.
   */
  kind: 'country' | 'strategy' | 'commitment';
  /**
   * Its id; of a country its code.
   */
  id: string;
  /**
   * The host state.
   */
  country: Iso3;
  /**
   * Which score.
   */
  measure: 'delivery' | 'design' | 'incentives' | 'risk' | 'credibility' | 'protection-gap';
  /**
   * The score before, 0 to 100. Absent where there was none.
   */
  before?: number;
  /**
   * The score since, 0 to 100. Absent where there is none any more.
   */
  after?: number;
  /**
   * The causes, the greatest share first. Empty where there is a score on one side only, or where the difference cannot be split.
   */
  causes: HistoryCause[];
}
/**
 * A cause with its share of the difference.
 */
export interface HistoryCause {
  /**
   * What kind of cause it is: something added, corrected or withdrawn; the method; figures of others; or the passing of time.
   */
  kind: 'added' | 'corrected' | 'withdrawn' | 'method' | 'indicators' | 'time';
  /**
   * What was added, corrected or withdrawn.
   */
  part?:
    | 'country'
    | 'commitment'
    | 'finding'
    | 'source'
    | 'strategy'
    | 'actor'
    | 'incentive'
    | 'claim'
    | 'check'
    | 'risk'
    | 'episode';
  /**
   * Its id.
   */
  id?: string;
  /**
   * Its Shapley value in millionths of a point of 100. The shares of a score sum to its difference.
   */
  millionths: number;
}
/**
 * One open data set of country-year figures. The figures stand beside it, in the CSV file of the same name.
 */
export interface IndicatorDatasetFile {
  /**
   * Address of this schema, so that an editor can complete and check while you type. Has no meaning for the data.
   */
  $schema?: string;
  /**
   * The data set's own title, with the part that was taken.
   */
  title: string;
  /**
   * Who puts it out.
   */
  publisher: string;
  /**
   * Release, and the years that it covers. Releases of one source are never mixed in one series.
   */
  version: string;
  /**
   * When it was fetched.
   */
  retrievedOn: WrittenDay;
  /**
   * Where exactly it was fetched, so that it can be fetched again.
   */
  retrievedFrom: RetrievalPlace[];
  licence: IndicatorLicence;
  /**
   * How the source wishes to be cited.
   */
  citation: string;
  /**
   * What was changed from the source.
   */
  changes: string;
  /**
   * What a reader must know before using it.
   *
   * Items: One thing to know.
   */
  caveats: string[];
  /**
   * Series and rows of the source that were not taken, with the reason.
   */
  leftOut: LeftOutSeries[];
  /**
   * The series in the CSV file.
   */
  indicators: IndicatorEntry[];
}
/**
 * One file in one state of one repository.
 */
export interface RetrievalPlace {
  /**
   * Address of the repository.
   */
  repository: WebAddress;
  /**
   * The commit that was read.
   */
  commit: string;
  /**
   * Path of the file in it.
   */
  path: string;
}
/**
 * The licence of the source. It, and not that of this portal's own data, holds for the file.
 */
export interface IndicatorLicence {
  /**
   * Its name.
   */
  name: string;
  /**
   * Its text.
   */
  url: WebAddress;
  /**
   * Where the licence was seen.
   */
  evidence: string;
  /**
   * What has yet to be confirmed by a person. Left out where nothing has.
   */
  toConfirm?: string;
}
/**
 * What was left out.
 */
export interface LeftOutSeries {
  /**
   * Which.
   */
  series: string;
  /**
   * Why.
   */
  why: string;
}
/**
 * One series of the data set.
 *
 * This interface was referenced by `IndicatorDatasetFile`'s JSON-Schema
 * via the `definition` "indicator".
 */
export interface IndicatorEntry {
  /**
   * Permanent id of the series, with the release in it where the source re-estimates the past. The column `indicator` of the CSV file holds it.
   */
  id: RecordId;
  /**
   * What the source calls it.
   */
  sourceName: string;
  /**
   * Its name as a reader sees it.
   */
  label: string;
  /**
   * What one unit of a figure is, with the range where it has one.
   */
  unit: string;
  /**
   * Whether a higher figure is better for civilians, worse, or neither by itself.
   */
  higherIs: 'better' | 'worse' | 'neither';
  /**
   * What it is a sign of. It is scored only where data/method/risk-tree.json names it.
   */
  construct:
    | 'context'
    | 'displacement'
    | 'humanitarian'
    | 'incentive-economic'
    | 'incentive-political'
    | 'protective-institutions'
    | 'violence-by-others'
    | 'violence-by-state';
  /**
   * What is counted or judged, in our own words.
   */
  definition: string;
  range: IndicatorRange;
  bounds?: IndicatorBounds;
  /**
   * How it was computed, where the source does not give it as it stands.
   */
  derivation?: string;
  /**
   * Whether all countries of the source are kept, or only the host states that this portal covers.
   */
  scope: 'host-states' | 'world';
  /**
   * What it is kept for: the risk tree, a country's page, the backtest's outcome, the denominator of rates, a test of the scores.
   */
  uses: ('backtest' | 'country-page' | 'denominator' | 'risk' | 'validation')[];
}
/**
 * The least and the most that a figure can be, both included; left out where there is no limit.
 */
export interface IndicatorRange {
  /**
   * The least.
   */
  low?: number;
  /**
   * The most.
   */
  high?: number;
}
/**
 * The series of this data set between which the source puts the figure. Left out where it gives none.
 */
export interface IndicatorBounds {
  /**
   * Id of the lower one.
   */
  low: RecordId;
  /**
   * Id of the upper one.
   */
  high: RecordId;
  /**
   * What they are: an interval of a model, or a range of estimates.
   */
  meaning: string;
}
/**
 * One row of data/indicators/<dataset>.csv: one figure of one country and year. What is unknown has no row.
 */
export interface IndicatorRow {
  /**
   * The country, in the borders that the source uses.
   */
  iso3: Iso3;
  /**
   * The calendar year that the figure is about.
   */
  year: number;
  /**
   * Id of a series in the data set's JSON file.
   */
  indicator: RecordId;
  /**
   * The figure, with the digits of the source.
   */
  value: number;
}
/**
 * One row of data/judgements/<coder>.csv: a further coder's blind value for one judged field of a record. It measures agreement and changes no score.
 */
export interface JudgementRow {
  /**
   * Id of the risk, actor, incentive, strategy or commitment that was judged.
   */
  item: RecordId;
  field: JudgedFieldId;
  value: JudgedValue;
  /**
   * Whether the coder expects another careful reader to choose the same.
   */
  sure: 'yes' | 'no';
  /**
   * Why, in a few words of the coder's own. Blank where none was given.
   */
  reason?: string;
}
/**
 * One row of data/mandates.csv: what one resolution asks of one mission. Only what a text that was read shows; the rest is unknown.
 */
export interface MandateRow {
  /**
   * Permanent id: the mission and the number of the resolution.
   */
  id: RecordId;
  /**
   * Id of the mission.
   */
  mission: RecordId;
  /**
   * Symbol of the resolution with its year.
   */
  symbol: DocumentSymbol;
  /**
   * When it was adopted; a month or a year where the text that was read gives no day.
   */
  date: WrittenDate;
  /**
   * Whether the resolution, or the mandate that it renews, is under Chapter VII of the Charter.
   */
  chapterVii: Answer;
  pocLanguage: PocLanguage;
  /**
   * Tiers of protection to which the tasks shown belong, in order, with a space between; or unknown. The tiers are the coder's reading: resolutions seldom name them.
   */
  tiers: string;
  /**
   * Whether the mission is to monitor, investigate or report on human rights.
   */
  humanRightsMonitoring: Answer;
  /**
   * Whether it is to report publicly on them.
   */
  publicReporting: Answer;
  hrddp: HrddpMention;
  /**
   * Whether it is to support the host state's own strategy to protect civilians.
   */
  supportToNationalStrategy: Answer;
  /**
   * Whether the text speaks of restrictions on the mission.
   */
  restrictionsReported: Answer;
  /**
   * What it says of them, in our own words. Left out where nothing was seen.
   */
  restrictions?: string;
  /**
   * Tasks of dialogue and engagement, in our own words.
   */
  tasksTier1?: string;
  /**
   * Tasks of physical protection, in our own words.
   */
  tasksTier2?: string;
  /**
   * Tasks for a protective environment, in our own words.
   */
  tasksTier3?: string;
  /**
   * Id of the source that shows it, which must have been read at least in part.
   */
  source: RecordId;
  pinpoint?: Pinpoint;
}
/**
 * One file of data/method/: constants that belong together. Every constant is a judgement, and states its unit and its reason, so that it can be disputed. Which constants a file must hold, and their ranges, is checked where they are read.
 */
export interface ConstantsOfTheMethod {
  /**
   * This schema's path, for completion in an editor.
   */
  $schema?: string;
  /**
   * Version of the method as a whole, the same in every file: the first number rises when scores may move because a rule changed, the second when a constant did, the third when only words did.
   */
  version: string;
  /**
   * What the constants of this file decide, in one line.
   */
  title: string;
  constants: Group;
}
/**
 * The constants, by name.
 */
export interface Group {
  [k: string]: {
    [k: string]: unknown;
  };
}
/**
 * This interface was referenced by `ConstantsOfTheMethod`'s JSON-Schema
 * via the `definition` "group".
 */
export interface Group1 {
  [k: string]: {
    [k: string]: unknown;
  };
}
/**
 * This interface was referenced by `ConstantsOfTheMethod`'s JSON-Schema
 * via the `definition` "constant".
 */
export interface Constant {
  /**
   * The constant itself: a number, a list of members of a closed list, or true for membership.
   */
  value: number | [string, ...string[]] | true;
  /**
   * What the number counts, with its range where that is not plain.
   */
  unit: string;
  /**
   * Why this value and not another, in one or two sentences.
   */
  reason: string;
}
/**
 * Which classes of threat and themes of commitments bear on each type of mission, in what order and why. A lens reorders and explains; it changes no score.
 */
export interface MissionLensFile {
  /**
   * Address of this schema, so that an editor can complete and check while you type. Has no meaning for the data.
   */
  $schema?: string;
  /**
   * Version of the mapping by itself, since no score rests on it: the first number rises when a lens is added or dropped, the second when an entry or an order changes, the third when only words do.
   */
  version: string;
  /**
   * What this file decides, in one line.
   */
  title: string;
  rests: MissionLensBasis;
  /**
   * The types of mission, in the order of the text.
   */
  lenses: MissionLens[];
}
/**
 * The text from which the mapping is argued.
 */
export interface MissionLensBasis {
  /**
   * The text and the part of it.
   */
  text: string;
  /**
   * How its pages are counted.
   */
  pages: string;
}
/**
 * One type of mission.
 *
 * This interface was referenced by `MissionLensFile`'s JSON-Schema
 * via the `definition` "lens".
 */
export interface MissionLens {
  id: RecordId;
  /**
   * What it is called.
   */
  label: string;
  /**
   * What such a mission is, in our own words.
   */
  describes: string;
  /**
   * Where in the text it stands.
   */
  pages: string;
  /**
   * Classes of threat that bear on it, the first first. One that is not named comes after them.
   */
  threats: LensThreat[];
  /**
   * Themes of commitments that bear on it, the first first. One that is not named comes after them.
   */
  themes: LensTheme[];
}
/**
 * A class of threat with the reason why it bears on this type of mission.
 *
 * This interface was referenced by `MissionLensFile`'s JSON-Schema
 * via the `definition` "threat".
 */
export interface LensThreat {
  threat: ThreatClass;
  /**
   * Whether the text names the matter, or it is our own reading.
   */
  basis: LensBasis;
  /**
   * Why it bears on this type of mission and stands in this place, in our own words.
   */
  reason: string;
  /**
   * Where in the text it stands.
   */
  pages: string;
}
/**
 * A theme of commitments with the reason why it bears on this type of mission.
 *
 * This interface was referenced by `MissionLensFile`'s JSON-Schema
 * via the `definition` "theme".
 */
export interface LensTheme {
  theme: Theme;
  /**
   * Whether the text names the matter, or it is our own reading.
   */
  basis: LensBasis;
  /**
   * Why it bears on this type of mission and stands in this place, in our own words.
   */
  reason: string;
  /**
   * Where in the text it stands.
   */
  pages: string;
}
/**
 * One peace operation, recorded by itself: it can stand on the soil of two states.
 */
export interface MissionFile {
  /**
   * Address of this schema, so that an editor can complete and check while you type. Has no meaning for the data.
   */
  $schema?: string;
  /**
   * Short name by which it is known.
   */
  acronym: string;
  /**
   * Full name.
   */
  name: string;
  /**
   * Covered host states on whose soil it stands, ISO 3166-1 alpha-3, in alphabetical order.
   *
   * @minItems 1
   */
  hostStates: [Iso3, ...Iso3[]];
  /**
   * Day on which it was set up or began.
   */
  start: WrittenDate;
  /**
   * Day on which its mandate ended or is planned to end. Left out while it is open.
   */
  end?: WrittenDate;
  /**
   * Symbols of the Security Council resolutions that gave or renewed a mandate to protect civilians. Empty: none known.
   */
  pocMandateResolutions: DocumentSymbol[];
  /**
   * How it ended or changed, one note for each host state.
   */
  transitionNotes: TransitionNote[];
  /**
   * Whether this record rests on a text that was read. `cited`: from general knowledge, still to be checked.
   */
  access: SourceAccess;
  /**
   * Source on which the record rests, where it is one of the data set's sources.
   */
  source?: RecordId;
  /**
   * Address of the text on which the record rests, where it is not one of the data set's sources.
   */
  url?: WebAddress;
}
/**
 * A note on the mission's end or change in one host state.
 */
export interface TransitionNote {
  /**
   * Host state that the note is about.
   */
  hostState: Iso3;
  /**
   * What is recorded of the mission's mandate, drawdown and end, in our own words.
   */
  note: string;
}
/**
 * One row of data/redirects.csv: an id that is no longer used, and where it leads, or that it was withdrawn.
 */
export interface RedirectRow {
  /**
   * The id that is no longer used.
   */
  oldId: RecordId;
  /**
   * The id that stands in its place. Blank where the record was withdrawn and nothing took its place.
   */
  newId?: RecordId;
  /**
   * Since when.
   */
  date: WrittenDay;
  /**
   * Why, without repeating what was withdrawn.
   */
  reason: string;
}
/**
 * manifest.json of a release in data/releases/: its versions, its files with their hashes, and the engine that computed its scores. Written by npm run release, and never altered afterwards.
 */
export interface ReleaseManifestFile {
  /**
   * Address of this schema, so that an editor can complete and check while you type. Has no meaning for the data.
   */
  $schema?: string;
  /**
   * Version of the data: year and number.
   */
  version: string;
  /**
   * The day as of which the scores are.
   */
  asOf: WrittenDay;
  /**
   * Version of the method.
   */
  method: string;
  /**
   * Version of the shape of records, scores and downloads.
   */
  schema: string;
  engine: ReleaseEngine;
  previous?: ReleasePrevious;
  /**
   * Every other file of the release.
   */
  files: ReleaseFile[];
  /**
   * SHA-256 of the whole: of the lines "<hash>  <path>" of all files above, in their order.
   */
  sha256: string;
  /**
   * Whole files of country-year figures of which the release holds the rows on which scores can rest.
   */
  cutFrom: ReleaseCutFile[];
}
/**
 * The code that computed the scores.
 */
export interface ReleaseEngine {
  /**
   * SHA-256 over every file of src/model and src/scoring.
   */
  sha256: string;
  /**
   * The tag of the commit in which the release was made.
   */
  tag: string;
  /**
   * Why scores are computed otherwise than at the release before. Present only where the same records and constants give other scores.
   */
  why?: string;
}
/**
 * The release before, so that no earlier one can be altered unnoticed. Absent in the first.
 */
export interface ReleasePrevious {
  /**
   * Its version.
   */
  version: string;
  /**
   * SHA-256 of its manifest.json.
   */
  sha256: string;
}
/**
 * One file.
 */
export interface ReleaseFile {
  /**
   * Its name in the folder of the release.
   */
  path: string;
  /**
   * SHA-256 of its bytes.
   */
  sha256: string;
  /**
   * How many they are.
   */
  sizeBytes: number;
}
/**
 * One file.
 */
export interface ReleaseCutFile {
  /**
   * Where it stood in the repository.
   */
  file: string;
  /**
   * SHA-256 of the whole file.
   */
  sha256: string;
}
/**
 * One row of data/releases/notes.csv: what is said of a release afterwards, such as a mistake in it. It stands on the pages of the release.
 */
export interface ReleaseNoteRow {
  /**
   * The release of which it is said.
   */
  version: string;
  /**
   * Id of the record of which it is said, of a country its code. Empty where it is said of the whole release.
   */
  record?: string;
  /**
   * The day of the note.
   */
  date: WrittenDay;
  /**
   * What is wrong or has to be known, in a sentence or two.
   */
  note: string;
  /**
   * The release in which it is corrected. Empty where there is none.
   */
  correctedIn?: string;
}
/**
 * What a state or an actor that is named in the record replied to it. Printed beside the record; changes no score by itself.
 */
export interface ReplyFile {
  /**
   * Address of this schema, so that an editor can complete and check while you type. Has no meaning for the data.
   */
  $schema?: string;
  /**
   * The date that the reply itself bears, or on which it came.
   */
  date: WrittenDate;
  /**
   * The office that replied, never a private person: a ministry, a mission, a spokesperson's office.
   */
  who: string;
  /**
   * The state or actor for which it speaks.
   */
  onBehalfOf: string;
  /**
   * Ids of the records, findings or checks that it answers; a country's is its code in lower case.
   *
   * @minItems 1
   * @maxItems 50
   */
  about: [RecordId, ...RecordId[]];
  /**
   * The reply in its own words, as it was given for publication. A longer one is cut by those who gave it, or linked.
   */
  text?: string;
  /**
   * Where the reply is published, if it is.
   */
  url?: WebAddress;
  /**
   * Language of the text, or of what is linked, as a BCP 47 tag.
   */
  language: string;
  received: ReplyChannel;
}
/**
 * Which indicators make up the risk to civilians by figures (Method §3.5): pillars, their variables, and what was left out.
 */
export interface RiskTreeFile {
  /**
   * Address of this schema, so that an editor can complete and check while you type. Has no meaning for the data.
   */
  $schema?: string;
  /**
   * Version of the method as a whole, as in the other files of data/method/.
   */
  version: string;
  /**
   * What this file decides, in one line.
   */
  title: string;
  constants: RiskTreeConstants;
  population: PopulationSeries;
  /**
   * States whose counts cover, in some years, people whom the population series puts under another code.
   */
  joinedPopulations: JoinedPopulation[];
  /**
   * The pillars, each the mean of its variables.
   */
  pillars: RiskPillarEntry[];
  /**
   * Indices and the series of which they are made, so that no variable is used beside an index that contains it.
   */
  contained: ContainedSeries[];
  /**
   * Pillars of the method without an open source. Pages name them.
   */
  leftOutPillars: LeftOutPillar[];
  /**
   * Series that were weighed and not taken, with the reason.
   */
  leftOutVariables: LeftOutVariable[];
}
/**
 * The numbers that decide which figure serves on a day, and where goalposts are.
 */
export interface RiskTreeConstants {
  /**
   * Month, 1 to 12, on whose first day a year's figures begin to serve.
   */
  servesFromMonth: NumberConstant;
  /**
   * Years after a figure's own year in which it begins to serve.
   */
  servesFromYearsAfter: NumberConstant;
  /**
   * For how many years it serves.
   */
  servesYears: NumberConstant;
  /**
   * How many years before a figure's own its population may date from.
   */
  populationYearsBack: NumberConstant;
  /**
   * First year of the world's country-years from which goalposts are taken.
   */
  goalpostFirstYear: NumberConstant;
  /**
   * Last of them.
   */
  goalpostLastYear: NumberConstant;
  /**
   * Quantile of the lower goalpost, 0 to 1.
   */
  goalpostLow: NumberConstant;
  /**
   * Quantile of the upper goalpost, 0 to 1.
   */
  goalpostHigh: NumberConstant;
  /**
   * Quantile of the lower of the wider goalposts that uncertainty runs use, 0 to 1.
   */
  goalpostWideLow: NumberConstant;
  /**
   * Quantile of the upper of them, 0 to 1.
   */
  goalpostWideHigh: NumberConstant;
}
/**
 * A number of the method: a judgement, with its unit and its reason.
 *
 * This interface was referenced by `RiskTreeFile`'s JSON-Schema
 * via the `definition` "constant".
 */
export interface NumberConstant {
  /**
   * The number.
   */
  value: number;
  /**
   * What it counts.
   */
  unit: string;
  /**
   * Why this value and not another.
   */
  reason: string;
}
/**
 * The denominator of every rate.
 */
export interface PopulationSeries {
  /**
   * Name of the data set in data/indicators/.
   */
  dataset: RecordId;
  /**
   * Id of the series in it.
   */
  indicator: RecordId;
}
/**
 * One such state.
 */
export interface JoinedPopulation {
  /**
   * The state under whose code the counts stand.
   */
  iso3: Iso3;
  /**
   * The last year in which they do.
   */
  lastYear: number;
  /**
   * The states whose population is added to its own.
   */
  with: Iso3[];
  /**
   * Why.
   */
  why: string;
}
/**
 * One pillar.
 */
export interface RiskPillarEntry {
  /**
   * Permanent id of the pillar.
   */
  id: RecordId;
  /**
   * Its name as a reader sees it.
   */
  label: string;
  /**
   * What it is about.
   */
  why: string;
  /**
   * Its variables.
   */
  variables: RiskVariable[];
}
/**
 * One indicator as the score of risk uses it.
 *
 * This interface was referenced by `RiskTreeFile`'s JSON-Schema
 * via the `definition` "variable".
 */
export interface RiskVariable {
  /**
   * Permanent id of the variable.
   */
  code: RecordId;
  /**
   * Its name as a reader sees it.
   */
  label: string;
  /**
   * Name of the data set in data/indicators/.
   */
  dataset: RecordId;
  /**
   * Id of the series in it.
   */
  indicator: RecordId;
  /**
   * Whether a count is divided by population, to people (or deaths) per million.
   */
  rate: 'none' | 'per-million';
  /**
   * g of Method §3.5: log(1 + x) for rates, none for indices and shares.
   */
  transform: 'log1p' | 'none';
  /**
   * Whether a higher figure is better or worse for civilians.
   */
  higherIs: 'better' | 'worse';
  /**
   * Whether goalposts are taken from all country-years or from those that are not zero, as for counts of violence.
   */
  goalpostsFrom: 'all' | 'non-zero';
  /**
   * First year from which the figures mean the same. Earlier ones neither serve nor set goalposts. Left out where there is no such break.
   */
  comparableFrom?: number;
  /**
   * Months from the end of a year to the source's first release of its figures, as seen in past releases.
   */
  releaseLagMonths: number;
  /**
   * Why it is a sign of the danger that the pillar is about, and what it misses.
   */
  why: string;
}
/**
 * One index.
 */
export interface ContainedSeries {
  /**
   * Id of the index.
   */
  index: RecordId;
  /**
   * Ids of the series that it contains.
   */
  parts: RecordId[];
  /**
   * Where that is known from.
   */
  source: string;
}
/**
 * One such pillar.
 */
export interface LeftOutPillar {
  /**
   * Its id.
   */
  id: RecordId;
  /**
   * Its name as a reader sees it.
   */
  label: string;
  /**
   * Why it is not in the tree, and what would bring it in.
   */
  reason: string;
}
/**
 * One such series.
 */
export interface LeftOutVariable {
  /**
   * Its id, or its name where it is not in data/indicators/.
   */
  indicator: string;
  /**
   * Why not.
   */
  reason: string;
}
/**
 * One row of a country's risks.csv: one dated threat to civilians.
 */
export interface RiskRow {
  /**
   * Permanent id: the country's code in lower case, -risk- and three digits.
   */
  id: RecordId;
  /**
   * When it happened.
   */
  date: WrittenDate;
  threat: ThreatClass;
  /**
   * What happened, in our own words, with who counted where there are figures.
   */
  finding: string;
  /**
   * Who did it, where that is recorded.
   */
  perpetrator?: string;
  /**
   * Figures apart from the text, with who counted, where they are recorded.
   */
  figures?: string;
  /**
   * Id of the source, which must have been read at least in part.
   */
  source: RecordId;
  severity?: Severity;
  /**
   * Why the coder chose this severity.
   */
  severityReason?: string;
  severityCoder?: Coder;
}
/**
 * One citable document. In the country's folder if one country uses it, in data/sources/ if several do; its id stays the same.
 */
export interface SourceFile {
  /**
   * Address of this schema, so that an editor can complete and check while you type. Has no meaning for the data.
   */
  $schema?: string;
  /**
   * The document's own symbol, if it has one.
   */
  symbol?: DocumentSymbol;
  /**
   * Title as published, or what the document is, in English; where it is a copy, the title says so.
   */
  title: string;
  /**
   * Language in which the title stands, where it is not English, as its short code (BCP 47): fr, es, ar. A browser reads it out in that language.
   */
  titleLanguage?: string;
  /**
   * Who published it.
   */
  publisher: string;
  /**
   * True where the publisher is a body of the host state, so that a press release is the state's own word. Left out where that was not looked at or does not matter.
   */
  isHostStatesOwn?: boolean;
  kind: SourceKind;
  /**
   * When it was published. Left out where it is unknown.
   */
  date?: WrittenDate;
  /**
   * Language of the text as its short code (BCP 47): en, fr, ar. Left out where it was not recorded.
   */
  language?: string;
  /**
   * Where the text was read or can be had.
   */
  url?: WebAddress;
  archive?: ArchivedCopy;
  linkCheck?: LinkCheck;
  access: SourceAccess;
  /**
   * What it is here for, where no record cites it.
   */
  purpose?: string;
}
/**
 * A copy of the document in a public web archive, where one is known. Never guessed from the address.
 */
export interface ArchivedCopy {
  url: ArchiveAddress;
  /**
   * SHA-256 of the file that was held when the document was read, as 64 lower-case hexadecimal digits. Left out where no copy was held.
   */
  copySha256?: string;
}
/**
 * What somebody who opened the address last found. Left out where nobody has tried again.
 */
export interface LinkCheck {
  /**
   * True where the address no longer leads to the document.
   */
  isDead: boolean;
  /**
   * The day on which it was tried.
   */
  checkedOn: WrittenDay;
}
/**
 * A national plan to protect civilians: plan, policy, compact, action plan, peace agreement or declaration.
 */
export interface StrategyFile {
  /**
   * Address of this schema, so that an editor can complete and check while you type. Has no meaning for the data.
   */
  $schema?: string;
  /**
   * Title in English.
   */
  title: string;
  kind: StrategyKind;
  /**
   * When it was adopted, signed or announced. Left out where it is unknown.
   */
  date?: WrittenDate;
  status: StrategyStatus;
  /**
   * How its status changed over time, oldest first, where that is recorded.
   */
  statusHistory?: StatusChange[];
  /**
   * Ids of the missions to which it is tied. Empty: none.
   */
  linkedMissions: RecordId[];
  /**
   * `same-period`: the missions only stood in the country at the time. Left out where the strategy itself is tied to them.
   */
  missionLink?: 'same-period';
  /**
   * Whether it was offered while a mission's drawdown or exit was under discussion. By dates: true from three months before a decision on drawdown, exit or hand-over of a linked mission to twelve months after it, and after an exit to the mission's end; false where no such decision in the country lies within 24 months after or twelve before. Else only where title, purpose or note say so. Unknown if left out.
   */
  offeredDuringDrawdown?: boolean;
  /**
   * What it says that it is for, in our own words.
   */
  purpose: string;
  /**
   * Context that a reader needs, and what in the record is our own judgement.
   */
  note?: string;
  /**
   * Ids of the sources on which this record rests.
   */
  sources: RecordId[];
  /**
   * The six coded criteria of its design. The other four are computed from the commitments.
   */
  design: DesignValue[];
}
/**
 * One change of status.
 */
export interface StatusChange {
  status: StrategyStatus;
  /**
   * From when it held.
   */
  from: WrittenDate;
  /**
   * Source that shows it.
   */
  source?: RecordId;
}
/**
 * One criterion of the strategy's design, judged from what the strategy says.
 */
export interface DesignValue {
  criterion: DesignCriterion;
  /**
   * 0, 1 or 2 as data/vocabularies/design-criteria.csv defines for each criterion; `unknown` where the record does not show it.
   */
  value: 0 | 1 | 2 | 'unknown';
  /**
   * Why the coder chose this value, in at most 25 words.
   */
  reason: string;
  coder: Coder;
}
/**
 * One row of a file in data/vocabularies/: one term of a closed list.
 */
export interface VocabularyTerm {
  /**
   * The term as the data write it.
   */
  id: RecordId;
  /**
   * The term as a reader sees it.
   */
  label: string;
  /**
   * What the term means.
   */
  definition: string;
}
