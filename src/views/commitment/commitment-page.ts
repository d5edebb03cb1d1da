/** What the page of a commitment shows. */
import { text } from '#i18n/text.ts';
import { formatDate } from '#model/format.ts';
import type { Commitment, Source } from '#model/dataset.ts';
import type { Level } from '#model/records.generated.ts';
import type { ClaimGap } from '#scoring/claim-gap.ts';
import type { CommitmentScore } from '#scoring/delivery.ts';
import { describeCommitment } from '../delivery/delivery-words.ts';
import { toDeliverySum, type DeliverySum } from '../delivery/delivery-sum.ts';
import { newestCounted } from './newest-counted.ts';
import { toFindingLines, type FindingLine } from './finding-line.ts';
import { toScoreTrack, toWithheldTrack, type IntervalTrack } from '../mark/interval-track.ts';

export interface CommitmentPage {
  readonly sentence: string;
  readonly track: IntervalTrack;
  readonly lines: readonly FindingLine[];
  /** Null where nothing is counted. */
  readonly sum: DeliverySum | null;
  readonly claimGap: ClaimGap | null;
  /** Whose silence it is that there is no claim gap; null where there is one. */
  readonly silent: 'state' | 'others' | 'all' | null;
  /** Chips beside the score: not due, stale, contested. */
  readonly notices: readonly string[];
  readonly independentCount: number;
  /** Delivery as a level, halves down; null where nothing is counted. */
  readonly foundLevel: Level | null;
}

export function toCommitmentPage(commitment: Commitment, score: CommitmentScore): CommitmentPage {
  const sources = new Map<string, Source>(
    commitment.findings.map(({ source }) => [source.id, source]),
  );
  const isCovered = score.kind === 'covered';
  return {
    sentence: describeCommitment(score, newestCounted(score)),
    track: toCommitmentTrack(score),
    lines: toFindingLines(commitment.findings, score),
    sum: isCovered ? toDeliverySum(score, sources) : null,
    claimGap: isCovered ? score.claimGap : null,
    silent: silenceOf(score),
    notices: noticesOf(score),
    independentCount: score.independentCount,
    foundLevel: isCovered ? score.foundLevel : null,
  };
}

function silenceOf({ findingCount, independentCount }: CommitmentScore): CommitmentPage['silent'] {
  if (findingCount === 0) return 'all';
  if (independentCount === 0) return 'others';
  return independentCount === findingCount ? 'state' : null;
}

/** The interval track of one commitment; dashed, with the reason, where nothing is counted. */
export function toCommitmentTrack(score: CommitmentScore): IntervalTrack {
  return score.kind === 'covered'
    ? toScoreTrack(score.delivery, score.interval, null)
    : toWithheldTrack(text.scores.whyNotCovered[score.reason]);
}

/** What qualifies a commitment's score, in a few words each. */
export function noticesOf(score: CommitmentScore): readonly string[] {
  return [
    ...(score.isDue ? [] : [text.scores.notDue]),
    ...describeStale(score),
    ...(score.kind === 'covered' && score.isContested ? [text.scores.contested] : []),
  ];
}

/** When somebody last looked, by the month or, where none is known, by the year. */
function describeStale(score: CommitmentScore): readonly string[] {
  const newest = newestCounted(score);
  if (newest === null || score.kind === 'not-covered' || !score.isStale) return [];
  return [text.scores.stale(formatDate(newest.slice(0, 'yyyy-mm'.length)))];
}
