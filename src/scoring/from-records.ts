/** The data set's records as scoring takes them. Their shape was checked: a wrong date throws. */
import type {
  AccessFact,
  Actor,
  Check,
  Claim,
  Commitment,
  Episode,
  Finding,
  Incentive,
  Risk,
  Source,
  Strategy,
} from '#model/dataset.ts';
import { getPartialDate, type PartialDate } from '#model/partial-date.ts';
import type { DesignCriterion } from '#model/records.generated.ts';
import { isReversedByMajority } from './coded-level.ts';
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
} from './inputs.ts';

/** A commitment with every coder's levels of its findings. Its weight is 1 unless the data give a reason. */
export function toCommitmentInput(commitment: Commitment): SetCommitmentInput {
  return {
    id: commitment.id,
    madeOn: toDate(commitment.madeOn),
    deadline: toDate(commitment.deadline),
    weight: commitment.weight?.value ?? 1,
    isLegalAct: commitment.legalAct?.value ?? false,
    strategyId: commitment.strategyId,
    theme: commitment.theme,
    madeTo: commitment.madeTo,
    hasTarget: commitment.target !== undefined,
    namesBody: commitment.namesBody?.value ?? null,
    findings: commitment.findings.map(toFindingInput),
  };
}

/**
 * A finding with its coders' levels, the first coder's first. A reading as `unclear` gives no level,
 * but does say whether the finding is reversed. The first coder, who worked before that mark was in
 * the codebook, is asked for it only where they set it.
 */
export function toFindingInput(finding: Finding): FindingInput {
  const marks = finding.readings.map((reading) => reading.reversed);
  return {
    id: finding.id,
    date: toDate(finding.date),
    levels: [finding.level, ...finding.readings.flatMap((reading) => reading.level ?? [])],
    reversed: isReversedByMajority(
      finding.reversed === undefined ? marks : [finding.reversed, ...marks],
    ),
    direction: finding.direction,
    observer: finding.observer,
    sourceId: finding.source.id,
    sourceKind: finding.source.kind,
  };
}

/** A claim with its checks. */
export function toClaimInput(claim: Claim): ClaimInput {
  return { id: claim.id, madeOn: toDate(claim.madeOn), checks: claim.checks.map(toCheckInput) };
}

/** A check with its coders' verdicts, the first coder's first. */
function toCheckInput(check: Check): CheckInput {
  return {
    id: check.id,
    date: toDate(check.date),
    verdicts: [check.verdict, ...check.readings.map((reading) => reading.verdict)],
    observer: check.observer,
    sourceKind: check.source.kind,
  };
}

/** An actor with its incentives. */
export function toActorInput(actor: Actor): ActorInput {
  return {
    id: actor.id,
    roleWeight: actor.role?.value ?? null,
    incentives: actor.incentives.map(toIncentiveInput),
  };
}

function toIncentiveInput(incentive: Incentive): IncentiveInput {
  const { source } = incentive;
  return {
    id: incentive.id,
    date: toDate(incentive.date),
    until: toDate(incentive.until),
    domain: incentive.domain,
    effect: incentive.effect,
    strength: incentive.strength,
    sourceKind: source.kind,
    restsOnStatesWord: isStatesWord(source),
  };
}

/** A press release's kind does not tell whether the state itself put it out. */
function isStatesWord({ kind, isHostStatesOwn }: Source): boolean {
  return kind === 'state-letter' || (kind === 'press-release' && isHostStatesOwn === true);
}

/** A risk fact; a severity that was not judged stays unknown. */
export function toRiskFactInput(risk: Risk): RiskFactInput {
  const { id, date, threat, severity } = risk;
  return { id, date: toDate(date), threat, severity: severity ?? null };
}

/** A strategy with the design values that are known. */
export function toStrategyInput(strategy: Strategy): StrategyInput {
  const design: Partial<Record<DesignCriterion, 0 | 1 | 2>> = {};
  for (const { criterion, value } of strategy.design) {
    if (value !== 'unknown') design[criterion] = value;
  }
  return { id: strategy.id, kind: strategy.kind, date: toDate(strategy.date), design };
}

/** A decision on a mission, as one around which a state's commitments are read. */
export function toEpisodeInput({ id, decidedOn }: Episode): EpisodeInput {
  return { id, decidedOn: getPartialDate(decidedOn) };
}

/** The denials of access to monitors among a state's access facts: what certainty asks for. */
export function toAccessDenials(facts: readonly AccessFact[]): readonly AccessDenialInput[] {
  return facts
    .filter((fact) => fact.kind === 'monitors-denied')
    .map((fact) => ({ date: toDate(fact.date) }));
}

function toDate(text: string | undefined): PartialDate | null {
  return text === undefined ? null : getPartialDate(text);
}
