import type { PartialDate } from '#model/partial-date.ts';
import type {
  Audience,
  DesignCriterion,
  Direction,
  IncentiveDomain,
  IncentiveEffect,
  Level,
  Observer,
  Severity,
  SourceKind,
  StrategyKind,
  Theme,
  ThreatClass,
  Verdict,
} from '#model/records.generated.ts';

/** A closed span of scores, 0–100. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** One dated finding about a commitment. A null date is not usable and weighs nothing. */
export interface FindingInput {
  readonly id?: string;
  readonly date: PartialDate | null;
  /** One level a coder who could read one, the first coder's first. Empty: nobody could. */
  readonly levels: readonly Level[];
  /** Earlier implementation undone, by more than half of those who coded it. */
  readonly reversed: boolean;
  /** The first coder's. */
  readonly direction: Direction;
  readonly observer: Observer;
  readonly sourceId: string;
  readonly sourceKind: SourceKind;
}

/** What delivery needs of a commitment. */
export interface CommitmentInput {
  readonly id: string;
  readonly madeOn: PartialDate | null;
  /** Null: none was set, so that the commitment is due from the day on which it was made. */
  readonly deadline: PartialDate | null;
  /** Above 0; 1 unless the data give a reason. */
  readonly weight: number;
  /** The commitment is kept by a text: to adopt, sign, amend or repeal one. */
  readonly isLegalAct: boolean;
  readonly findings: readonly FindingInput[];
}

/** What design and the flags need besides. */
export interface SetCommitmentInput extends CommitmentInput {
  readonly strategyId: string | null;
  readonly theme: Theme;
  readonly madeTo: Audience;
  /** A measurable target was set. */
  readonly hasTarget: boolean;
  /** It names a body narrower than the state or "the authorities"; null: not yet judged. */
  readonly namesBody: boolean | null;
}

/** One dated check of a claim. */
export interface CheckInput {
  readonly id?: string;
  readonly date: PartialDate | null;
  /** One verdict a coder, the first coder's first. */
  readonly verdicts: readonly Verdict[];
  readonly observer: Observer;
  readonly sourceKind: SourceKind;
}

/** What the state says it has done. */
export interface ClaimInput {
  readonly id: string;
  readonly madeOn: PartialDate | null;
  readonly checks: readonly CheckInput[];
}

/** A reason of a security actor to protect civilians, or not to. */
export interface IncentiveInput {
  readonly id?: string;
  readonly date: PartialDate | null;
  /** The day on which it ended, where it has. */
  readonly until?: PartialDate | null;
  readonly domain: IncentiveDomain;
  readonly effect: IncentiveEffect;
  readonly strength: 1 | 2 | 3;
  readonly sourceKind: SourceKind;
  /** The source is a letter of the state, or a press release of its own. */
  readonly restsOnStatesWord: boolean;
}

/** One security actor with its incentives. */
export interface ActorInput {
  readonly id: string;
  /** How much civilians' safety depends on it; null: not yet judged. */
  readonly roleWeight: 1 | 2 | 3 | null;
  readonly incentives: readonly IncentiveInput[];
}

/** One dated threat to civilians. A null severity was not judged, and weighs nothing. */
export interface RiskFactInput {
  readonly id?: string;
  readonly date: PartialDate | null;
  readonly threat: ThreatClass;
  readonly severity: Severity | null;
}

/** One indicator's usable figure, with the goalposts between which it is placed. */
export interface RiskVariableInput {
  readonly code: string;
  /** The rate or index usable on the day; null: none is. */
  readonly value: number | null;
  readonly transform: 'log1p' | 'none';
  readonly low: number;
  readonly high: number;
  readonly higherIs: 'worse' | 'better';
}

/** Variables that stand for one side of the risk. */
export interface RiskPillarInput {
  readonly id: string;
  readonly variables: readonly RiskVariableInput[];
}

/** What risk to civilians is taken from: figures by pillar, and recorded facts. */
export interface RiskInput {
  readonly pillars: readonly RiskPillarInput[];
  readonly facts: readonly RiskFactInput[];
}

/** A strategy's own date and judged design values; what is not among them is unknown. */
export interface StrategyInput {
  readonly id: string;
  readonly kind: StrategyKind;
  readonly date: PartialDate | null;
  readonly design: Readonly<Partial<Record<DesignCriterion, 0 | 1 | 2>>>;
}

/** A decision on a mission's exit, drawdown, hand-over or protection mandate. */
export interface EpisodeInput {
  readonly id: string;
  readonly decidedOn: PartialDate;
}

/** A monitor or a mission kept out. */
export interface AccessDenialInput {
  readonly date: PartialDate | null;
}
