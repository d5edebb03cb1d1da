/** Placebo: how many sets would be flagged if the evidence were somebody else's? (Method §3.9) */
import type { Method, SetKind } from '#model/method.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { Verdict } from '#model/records.generated.ts';
import { scoreClaim, type ClaimVerdict } from '../claim-verdict.ts';
import { scoreCommitment, type CommitmentScore } from '../delivery.ts';
import { shuffle } from '../random/permutation.ts';
import { hashName, openStream, type RandomStream } from '../random/stream.ts';
import { summariseDelivery } from '../set-delivery.ts';
import { judgeShallow } from '../shallow-commitment.ts';
import type { CommitmentSetScore, StateScore } from '../state-score.ts';
import { toRecordAsOf, type StateRecord } from '../state-record.ts';
import { spreadOf, type PlaceboSpread } from './spread.ts';

/** A state as recorded, and as scored on the day. */
export interface JudgedState {
  readonly record: StateRecord;
  readonly score: StateScore;
}

/** How many sets of a kind can be judged, and how many of them are flagged. */
export interface JudgedCount {
  readonly count: number;
  readonly flagged: number;
}

/** How the flags fare with permuted evidence. */
export interface FlagPlacebo {
  readonly judged: Readonly<Record<SetKind, JudgedCount>>;
  /** Flags in a run, over all kinds of set; `actual` is what the record has. */
  readonly spread: PlaceboSpread;
}

/** A set of a state, and the state. */
interface StateSet {
  readonly score: CommitmentSetScore;
  readonly state: StateScore;
}

/** What evidence says, whosever it is: of a list of findings by whether its new owner is an enactment, of checks. */
interface EvidenceScores {
  readonly findings: readonly {
    readonly plain: CommitmentScore;
    readonly legal: CommitmentScore;
  }[];
  readonly checks: readonly ClaimVerdict[];
}

/** Of each commitment and claim that has evidence, which list of it is now its own. */
interface Owners {
  readonly findings: ReadonlyMap<string, number>;
  readonly checks: ReadonlyMap<string, number>;
}

/**
 * Flags with the evidence permuted between the countries: the findings of each commitment go whole to
 * another that has some, and the checks of each claim to another. What was promised, to whom, when it is
 * due and what security actors stand to gain stays where it is.
 */
export function placeboFlags(
  states: readonly JudgedState[],
  asOf: IsoDay,
  method: Method,
): FlagPlacebo {
  const sets = states.flatMap(({ score }) => listSets(score));
  const candidates = sets.filter((set) => canBeFlagged(set, method));
  const records = states.map(({ record }) => toRecordAsOf(record, asOf));
  const owned = listOwned(records);
  const scores = scoreEvidence(owned, asOf, method);
  const { placeboRuns, placeboSeed } = method.backtest;
  const stream = openStream([placeboSeed, hashName('flags'), 0, 0]);
  const counts = Array.from({ length: placeboRuns }, () => {
    const owners = {
      findings: permute([...owned.findings.keys()], stream),
      checks: permute([...owned.checks.keys()], stream),
    };
    return candidates.filter((set) => isFlaggedWith(set, owners, scores, asOf, method)).length;
  });
  return {
    judged: {
      strategy: countJudged(sets, 'strategy'),
      episode: countJudged(sets, 'episode'),
      country: countJudged(sets, 'country'),
    },
    spread: spreadOf(
      sets.filter(({ score }) => score.shallow.isShallow).length,
      counts,
      method.uncertainty.intervalProbability,
      (count) => count,
    ),
  };
}

function listSets(state: StateScore): readonly StateSet[] {
  const scores = [state.country, ...state.strategies.values(), ...state.episodes.values()];
  return scores.map((score) => ({ score, state }));
}

/** False where no evidence can make a flag, so that no run need ask: too little is due, or there is no audience or promise. */
function canBeFlagged({ score: { shallow, delivery } }: StateSet, { flags }: Method): boolean {
  const isEnough = delivery.dueCount >= flags.minCovered;
  return isEnough && shallow.audience.isMet && shallow.promise.isMet;
}

function countJudged(sets: readonly StateSet[], kind: SetKind): JudgedCount {
  const judged = sets.filter(({ score }) => score.set.kind === kind && score.shallow.gate === 'ok');
  return {
    count: judged.length,
    flagged: judged.filter(({ score }) => score.shallow.isShallow).length,
  };
}

/** Every list of evidence that is not empty, by the id of its commitment or claim. */
function listOwned(records: readonly StateRecord[]) {
  const commitments = records.flatMap((record) => record.commitments);
  const claims = records.flatMap((record) => record.claims);
  return {
    findings: new Map(
      commitments
        .filter(({ findings }) => findings.length > 0)
        .map((commitment) => [commitment.id, commitment]),
    ),
    checks: new Map(
      claims.filter(({ checks }) => checks.length > 0).map((claim) => [claim.id, claim]),
    ),
  };
}

/** Every list scored once: a run only hands the scores round. */
function scoreEvidence(
  owned: ReturnType<typeof listOwned>,
  asOf: IsoDay,
  method: Method,
): EvidenceScores {
  return {
    findings: [...owned.findings.values()].map((commitment) => ({
      plain: scoreCommitment({ ...commitment, isLegalAct: false }, asOf, method),
      legal: scoreCommitment({ ...commitment, isLegalAct: true }, asOf, method),
    })),
    checks: [...owned.checks.values()].map((claim) => scoreClaim(claim, asOf, method)),
  };
}

/** Gives each id the place of a list, every order as likely. */
function permute(ids: readonly string[], stream: RandomStream): ReadonlyMap<string, number> {
  const order = Int32Array.from({ length: ids.length }, (_, at) => at);
  shuffle(stream, order);
  return new Map(ids.map((id, at) => [id, order[at] ?? at]));
}

function isFlaggedWith(
  { score: { set, design, delivery, shallow }, state }: StateSet,
  owners: Owners,
  scores: EvidenceScores,
  asOf: IsoDay,
  method: Method,
): boolean {
  const legalActs = new Set(set.commitments.filter((each) => each.isLegalAct).map(({ id }) => id));
  const commitments = delivery.commitments.map((own) => {
    const moved = scores.findings[owners.findings.get(own.id) ?? -1];
    if (moved === undefined) return own;
    const { id, weight, isDue } = own;
    return { ...(legalActs.has(id) ? moved.legal : moved.plain), id, weight, isDue };
  });
  const claimVerdicts = set.claims.flatMap(({ id }): readonly Verdict[] => {
    const moved = scores.checks[owners.checks.get(id) ?? -1];
    return moved?.kind === 'checked' ? [moved.verdict] : [];
  });
  const evidence = {
    adoptedOn: set.adoptedOn,
    audience: shallow.audience,
    design,
    delivery: summariseDelivery(commitments, method, method.delivery.minCovered[set.kind]),
    incentives: state.incentives,
    claimVerdicts,
  };
  return judgeShallow(evidence, asOf, method).isShallow;
}
