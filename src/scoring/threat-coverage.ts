import type { Method } from '#model/method.ts';
import { addCalendarYears, spanOf, type IsoDay, type PartialDate } from '#model/partial-date.ts';
import type { ThreatClass } from '#model/records.generated.ts';
import { THREAT_CLASSES } from '#model/score-terms.ts';
import { isMade } from './due.ts';
import { findFirstCommitment } from './first-commitment.ts';
import type { RiskFactInput, SetCommitmentInput } from './inputs.ts';

/** The classes of threat that a set could be expected to answer, and those that it does. */
export interface ThreatCoverage {
  /** The date of the set's first commitment, with which the three years end; null where it has none. */
  readonly first: PartialDate | null;
  /** On record in the three years before the set's first commitment. */
  readonly onRecord: readonly ThreatClass[];
  /** Those of them that the theme of some commitment answers. */
  readonly answered: readonly ThreatClass[];
}

/**
 * Which threats on record before a set its commitments answer by their themes (Method §3.3). The three
 * calendar years end on the day of the first commitment; dates count from their last day.
 */
export function threatCoverageOf(
  commitments: readonly SetCommitmentInput[],
  facts: readonly RiskFactInput[],
  asOf: IsoDay,
  method: Method,
): ThreatCoverage {
  const first = findFirstCommitment(commitments, asOf);
  if (first === undefined) return { first: null, onRecord: [], answered: [] };
  const until = spanOf(first).last;
  const from = addCalendarYears(until, -method.design.threatYears);
  const isBefore = ({ date }: RiskFactInput) => {
    if (date === null) return false;
    const { last } = spanOf(date);
    return last >= from && last <= until;
  };
  const recorded = new Set(facts.filter(isBefore).map(({ threat }) => threat));
  const answers = new Set(
    commitments
      .filter((commitment) => isMade(commitment, asOf))
      .flatMap(({ theme }) => method.threatsAnswered[theme]),
  );
  const onRecord = THREAT_CLASSES.filter((threat) => recorded.has(threat));
  return { first, onRecord, answered: onRecord.filter((threat) => answers.has(threat)) };
}
