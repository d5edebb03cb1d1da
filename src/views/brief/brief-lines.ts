/** The lines of a brief: an undertaking with what was found last, and a claim with what decides its verdict. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import type { Check, Claim, Commitment, Finding } from '#model/dataset.ts';
import type { Level, Verdict } from '#model/records.generated.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { claimAddress, commitmentAddress } from '../addresses.ts';
import { toClaimRow, verdictOf, VERDICTS_WORST_FIRST } from '../claim/claim-row.ts';
import { markLevelOf } from '../commitment/commitment-row.ts';
import { remarksOf } from '../commitment/finding-line.ts';
import { formatDelivery } from '../delivery/set-summary.ts';
import { formatInterval } from '../mark/format-interval.ts';
import type { Registry } from '../registry.ts';
import type { NoteBook, NoteMark } from './notes.ts';

/** What somebody found, with the note on which it rests. */
export interface FoundLine {
  readonly found: Pick<Finding | Check, 'date' | 'finding' | 'observer'>;
  readonly note: NoteMark;
  /** What a reader must know of how it counts. */
  readonly remarks: readonly string[];
}

export interface PromiseLine {
  readonly commitment: Commitment;
  readonly address: string;
  readonly note: NoteMark;
  readonly level: Level | 'unchecked';
  /** Delivery of 100 in whole numbers, or a dash. */
  readonly delivery: string;
  /** Its 90% interval; null where there is no figure. */
  readonly interval: string | null;
  /** How many findings of others are on record. */
  readonly independentCount: number;
  /** The newest finding that counts; null where none does. */
  readonly newest: FoundLine | null;
}

export interface ClaimLine {
  readonly claim: Claim;
  readonly address: string;
  readonly note: NoteMark;
  readonly verdict: Verdict | 'unchecked';
  readonly isBalanced: boolean;
  readonly decisive: FoundLine | null;
}

export function toPromiseLine(
  commitment: Commitment,
  scores: ScoreBook,
  notes: NoteBook,
): PromiseLine {
  const score = getScore(scores.commitments, commitment.id);
  const newest = findNewest(commitment, scores);
  const reading = score.readings.find(({ finding }) => finding.id === newest?.id);
  return {
    commitment,
    address: commitmentAddress(commitment.id),
    note: notes.refer(commitment.instrument, commitment.pinpoint),
    level: markLevelOf(score),
    delivery: formatDelivery({ delivery: score.kind === 'covered' ? score.delivery : null }),
    interval: score.kind === 'covered' ? formatInterval(score.interval) : null,
    independentCount: score.independentCount,
    newest: newest && toFoundLine(newest, notes, reading && remarksOf(reading)),
  };
}

export function toClaimLine(
  claim: Claim,
  scores: ScoreBook,
  registry: Registry,
  notes: NoteBook,
): ClaimLine {
  const { verdict, isBalanced, decisive, timing } = toClaimRow(claim, scores, registry);
  return {
    claim,
    address: claimAddress(claim.id),
    note: notes.refer(claim.source, claim.pinpoint),
    verdict,
    isBalanced,
    decisive: decisive && toFoundLine(decisive, notes, timing === null ? [] : [timing]),
  };
}

export function toFoundLine(
  found: Finding | Check,
  notes: NoteBook,
  remarks: readonly string[] = [],
): FoundLine {
  return { found, note: notes.refer(found.source, found.pinpoint), remarks };
}

/** Characters that an undertaking takes with what was found of it. */
export function lengthOfPromise(commitment: Commitment, scores: ScoreBook): number {
  return commitment.statement.length + (findNewest(commitment, scores)?.finding.length ?? 0);
}

/** How many claims have each verdict, the worst first, in words; only verdicts that occur. */
export function countVerdicts(claims: readonly Claim[], scores: ScoreBook): string {
  const { verdicts } = text.scores;
  const all = claims.map(({ id }) => verdictOf(getScore(scores.claims, id)));
  return VERDICTS_WORST_FIRST.map((verdict) => ({
    verdict,
    count: all.filter((each) => each === verdict).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${String(count)} ${verdicts[verdict].word.toLowerCase()}`)
    .join(', ');
}

/** The state's own good word does not count, so it is not what a brief shows as found. */
function findNewest(commitment: Commitment, scores: ScoreBook): Finding | null {
  const { readings } = getScore(scores.commitments, commitment.id);
  const counted = new Set(
    readings.filter(({ role }) => role !== 'self-serving').map(({ finding }) => finding.id),
  );
  const newestFirst = commitment.findings
    .filter(({ id }) => counted.has(id))
    .toSorted((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
  return newestFirst[0] ?? null;
}
