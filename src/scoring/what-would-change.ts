import type { Method } from '#model/method.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { Level } from '#model/records.generated.ts';
import { scoreCommitment } from './delivery.ts';
import type { CommitmentInput, FindingInput } from './inputs.ts';

/** What one more finding would do to a commitment's delivery. */
export type WhatWouldChange =
  | {
      readonly kind: 'covered';
      /** D as it stands, 0–100. */
      readonly delivery: number;
      readonly afterNone: number;
      readonly afterFull: number;
    }
  /** Nobody but the state has looked: any finding would be the first. */
  | { readonly kind: 'nobody-has-looked'; readonly afterNone: number; readonly afterFull: number }
  /** Nothing can be found on what was not yet undertaken. */
  | { readonly kind: 'not-made-yet' };

/** An id that no source of the record can have. */
const NEW_SOURCE_ID = ' one more report';

/**
 * D after one more finding of the United Nations, in a report of the Secretary-General of that very
 * day and not yet counted: of nothing done, and of full implementation (Method §3.6).
 */
export function whatWouldChange(
  commitment: CommitmentInput,
  asOf: IsoDay,
  method: Method,
): WhatWouldChange {
  const score = scoreCommitment(commitment, asOf, method);
  const afterNone = deliveryWith(0, commitment, asOf, method);
  const afterFull = deliveryWith(3, commitment, asOf, method);
  if (afterNone === undefined || afterFull === undefined) return { kind: 'not-made-yet' };
  return score.kind === 'covered'
    ? { kind: 'covered', delivery: score.delivery, afterNone, afterFull }
    : { kind: 'nobody-has-looked', afterNone, afterFull };
}

function deliveryWith(
  level: Level,
  commitment: CommitmentInput,
  asOf: IsoDay,
  method: Method,
): number | undefined {
  const finding: FindingInput = {
    date: asOf,
    levels: [level],
    reversed: false,
    direction: level === 0 ? 'contradicts' : 'supports',
    observer: 'un',
    sourceId: NEW_SOURCE_ID,
    sourceKind: 'sg-report',
  };
  const findings = [...commitment.findings, finding];
  const score = scoreCommitment({ ...commitment, findings }, asOf, method);
  return score.kind === 'covered' ? score.delivery : undefined;
}
