/** Commitments, findings and claims as they stood on a day. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import { formatDifference, formatNoun, formatShortDate } from '#model/format.ts';
import { isOnOrBefore, type IsoDay, type PartialDate } from '#model/partial-date.ts';
import { isIndependent } from '#model/score-terms.ts';
import type { ClaimVerdict } from '#scoring/claim-verdict.ts';
import type { CommitmentScore } from '#scoring/delivery.ts';
import type { FindingReading } from '#scoring/finding-reading.ts';
import type { ClaimInput, SetCommitmentInput } from '#scoring/inputs.ts';
import { claimAddress, commitmentAddress, sourceAddress } from '../addresses.ts';
import { rangeOf } from '../claim/claim-page.ts';
import { isBalanced, verdictOf } from '../claim/claim-row.ts';
import { noticesOf, toCommitmentTrack } from '../commitment/commitment-page.ts';
import { markLevelOf } from '../commitment/commitment-row.ts';
import { remarksOf } from '../commitment/finding-line.ts';
import { addressAsOf } from './as-of-address.ts';
import { getWords, type AsOfBasis, type AsOfRecord } from './as-of-record.ts';
import type { AsOfClaim, AsOfCommitment, AsOfFinding } from './as-of-view.ts';

/** Commitments made by the day, oldest first, with their scores of the day. */
export function toAsOfCommitments(
  scores: readonly CommitmentScore[],
  record: AsOfRecord,
  day: IsoDay,
): readonly AsOfCommitment[] {
  const made = new Map(record.state.commitments.map(({ id, madeOn }) => [id, madeOn]));
  return [...scores]
    .sort(
      (a, b) => compareText(made.get(a.id) ?? '', made.get(b.id) ?? '') || compareText(a.id, b.id),
    )
    .map((score) => {
      const gap = score.kind === 'covered' ? score.claimGap : null;
      return {
        statement: getWords(record.statements, score.id),
        address: addressAsOf(commitmentAddress(score.id), day),
        madeOn: formatDay(made.get(score.id) ?? null),
        level: markLevelOf(score),
        track: toCommitmentTrack(score),
        independentCount: score.independentCount,
        claimGap: gap === null ? text.site.dash : formatDifference(gap.gap, 1),
        notices: noticesOf(score),
      };
    });
}

/** The findings usable on the day, oldest first, each with the level and the weight that it had then. */
export function toAsOfFindings(
  { readings }: CommitmentScore,
  record: AsOfRecord,
  basis: AsOfBasis,
): readonly AsOfFinding[] {
  return [...readings]
    .sort((a, b) => compareText(a.finding.date ?? '', b.finding.date ?? ''))
    .map((reading) => toAsOfFinding(reading, record, basis));
}

function toAsOfFinding(reading: FindingReading, record: AsOfRecord, basis: AsOfBasis): AsOfFinding {
  const { finding, level, role } = reading;
  const { words, pinpoint } = getWords(record.findings, finding.id ?? '');
  return {
    id: finding.id ?? '',
    words,
    date: finding.date ?? '',
    dateWords: formatDay(finding.date),
    level,
    isReversed: finding.reversed,
    isSelfReported: role === 'self-serving',
    observer: basis.observers[finding.observer],
    source: getWords(record.sources, finding.sourceId),
    sourceAddress: sourceAddress(finding.sourceId),
    pinpoint,
    remarks: remarksOf(reading),
  };
}

/** Claims made by the day, oldest first, with their verdicts of the day. */
export function toAsOfClaims(
  verdicts: ReadonlyMap<string, ClaimVerdict>,
  record: AsOfRecord,
): readonly AsOfClaim[] {
  return record.state.claims
    .flatMap((claim) => {
      const verdict = verdicts.get(claim.id);
      return verdict === undefined ? [] : { claim, verdict };
    })
    .sort((a, b) => compareText(a.claim.madeOn ?? '', b.claim.madeOn ?? ''))
    .map(({ claim, verdict }) => ({
      statement: getWords(record.claims, claim.id),
      address: claimAddress(claim.id),
      madeOn: formatDay(claim.madeOn),
      verdict: verdictOf(verdict),
      basis: describeChecks(verdict),
    }));
}

/** What of some records is left out since it is dated after a day, in whole or in part. */
export function describeLater(
  records: {
    readonly commitments: readonly SetCommitmentInput[];
    readonly claims?: readonly ClaimInput[];
  },
  day: IsoDay,
): string {
  const words = text.asOf.view.later;
  const { commitments, claims = [] } = records;
  const isLater = (date: PartialDate | null) => date !== null && !isOnOrBefore(date, day);
  const count = (dates: readonly (PartialDate | null)[]) => dates.filter(isLater).length;
  const counts: readonly (readonly [number, string, string])[] = [
    [count(commitments.map(({ madeOn }) => madeOn)), 'commitment', 'commitments'],
    [
      count(commitments.flatMap(({ findings }) => findings.map(({ date }) => date))),
      'finding',
      'findings',
    ],
    [count(claims.map(({ madeOn }) => madeOn)), 'claim', 'claims'],
    [
      count(claims.flatMap(({ checks }) => checks.map(({ date }) => date))),
      'check of claims',
      'checks of claims',
    ],
  ];
  const parts = counts.filter(([number]) => number > 0).map((part) => formatNoun(...part));
  return parts.length === 0 ? words.nothing : words.counts(joinWords(parts));
}

function describeChecks(verdict: ClaimVerdict): string {
  const independent = verdict.checks.filter(({ check }) => isIndependent(check.observer)).length;
  const balance = isBalanced(verdict) ? text.scores.balanced : '';
  return [text.asOf.view.checks(independent), balance, rangeOf(verdict)].filter(Boolean).join('; ');
}

function joinWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${text.asOf.and} ${last}`;
}

function formatDay(date: PartialDate | null): string {
  return date === null ? text.records.undated : formatShortDate(date);
}
