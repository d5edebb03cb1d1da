/** Placebo: how many sets would be flagged if the evidence were somebody else's? (Method §3.9) */
import type { Method, SetKind } from '#model/method.ts';
import type { IsoDay } from '#model/partial-date.ts';
import { shuffle } from '../random/permutation.ts';
import { hashName, openStream, type RandomStream } from '../random/stream.ts';
import { scoreCommitmentSet, type CommitmentSetScore, type StateScore } from '../state-score.ts';
import { toRecordAsOf, type StateRecord } from '../state-record.ts';
import { spreadOf, type PlaceboSpread } from './spread.ts';

/** A state as recorded and as scored on the same day. */
export interface JudgedState {
  readonly record: StateRecord;
  readonly score: StateScore;
}

/** How the flags fare with permuted evidence. */
export interface FlagPlacebo {
  /** Sets whose gate is open: of each kind, and flagged ones among them. */
  readonly judged: Readonly<Record<SetKind, { readonly count: number; readonly flagged: number }>>;
  /** Flags a run; what the record has is `actual`. */
  readonly spread: PlaceboSpread;
}

/** A set that can be flagged at all, whatever the evidence says. */
interface Candidate {
  readonly score: CommitmentSetScore;
  readonly state: JudgedState;
}

/** Evidence by the id of the commitment or claim that it is about. */
type Lists<T> = ReadonlyMap<string, readonly T[]>;

/**
 * Flags with the evidence permuted between the countries: the findings of each commitment go to another
 * that has some, whole, and the checks of each claim to another. What was promised, to whom and with which
 * incentives stays where it is, so that sets that lack such a leg are not judged anew.
 */
export function placeboFlags(
  states: readonly JudgedState[],
  asOf: IsoDay,
  method: Method,
): FlagPlacebo {
  const sets = states.flatMap((state) =>
    [state.score.country, ...state.score.strategies.values(), ...state.score.episodes.values()].map(
      (score): Candidate => ({ score, state }),
    ),
  );
  const candidates = sets.filter(({ score }) => canBeFlagged(score));
  const records = states.map(({ record }) => toRecordAsOf(record, asOf));
  const findings = listEvidence(
    records.flatMap(({ commitments }) => commitments),
    ({ findings: own }) => own,
  );
  const checks = listEvidence(
    records.flatMap(({ claims }) => claims),
    ({ checks: own }) => own,
  );
  const { placeboRuns, placeboSeed } = method.backtest;
  const stream = openStream([placeboSeed, hashName('flags'), 0, 0]);
  const counts = Array.from({ length: placeboRuns }, () => {
    const moved = { findings: permute(findings, stream), checks: permute(checks, stream) };
    return candidates.filter((candidate) => isFlaggedWith(candidate, moved, asOf, method)).length;
  });
  const actual = sets.filter(({ score }) => score.shallow.isShallow).length;
  const { intervalProbability } = method.uncertainty;
  return {
    judged: {
      strategy: countJudged(sets, 'strategy'),
      episode: countJudged(sets, 'episode'),
      country: countJudged(sets, 'country'),
    },
    spread: spreadOf(actual, counts, intervalProbability, (count) => count),
  };
}

/** Legs that no finding or check moves: the audience, the promise, and the year that has to pass. */
function canBeFlagged({ shallow }: CommitmentSetScore): boolean {
  return shallow.gate !== 'too-early' && shallow.audience.isMet && shallow.promise.isMet;
}

function countJudged(sets: readonly Candidate[], kind: SetKind) {
  const judged = sets.filter(({ score }) => score.set.kind === kind && score.shallow.gate === 'ok');
  return {
    count: judged.length,
    flagged: judged.filter(({ score }) => score.shallow.isShallow).length,
  };
}

/** The lists that are not empty, by the id of their owner. */
function listEvidence<Owner extends { readonly id: string }, T>(
  owners: readonly Owner[],
  evidenceOf: (owner: Owner) => readonly T[],
): Lists<T> {
  return new Map(
    owners
      .filter((owner) => evidenceOf(owner).length > 0)
      .map((owner) => [owner.id, evidenceOf(owner)]),
  );
}

/** Every list with another owner, every order as likely. */
function permute<T>(lists: Lists<T>, stream: RandomStream): Lists<T> {
  const ids = [...lists.keys()];
  const order = Int32Array.from({ length: ids.length }, (_, at) => at);
  shuffle(stream, order);
  return new Map(ids.map((id, at) => [id, lists.get(ids[order[at] ?? 0] ?? '') ?? []]));
}

function isFlaggedWith(
  { score: { set }, state: { record, score } }: Candidate,
  moved: {
    readonly findings: Lists<StateRecord['commitments'][number]['findings'][number]>;
    readonly checks: Lists<StateRecord['claims'][number]['checks'][number]>;
  },
  asOf: IsoDay,
  method: Method,
): boolean {
  const permuted = {
    ...set,
    commitments: set.commitments.map((commitment) => ({
      ...commitment,
      findings: moved.findings.get(commitment.id) ?? [],
    })),
    claims: set.claims.map((claim) => ({ ...claim, checks: moved.checks.get(claim.id) ?? [] })),
  };
  const around = { state: record, incentives: score.incentives, risk: score.risk };
  return scoreCommitmentSet(permuted, around, asOf, method).shallow.isShallow;
}
