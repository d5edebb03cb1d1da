/** A citation of a past day: computed again from the frozen records, and from those of today. */
import { text } from '#i18n/text.ts';
import type { FrozenScore } from '#model/frozen-score.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { ScoreBasis } from '#scoring/change/state-side.ts';
import { scoreKey } from '#scoring/release/compare-frozen.ts';
import type { Cited } from '#views/releases/parse-cited.ts';
import { scoreBasis } from '../release/score-side.ts';
import { describeOtherScore, describeScore, differsFromCitation } from './describe-score.ts';

const words = text.releases.verify;

/** What the records of a release say of the day. */
export interface VerifiedDay {
  /** The score of the day by the frozen records; null where the record was not known by then. */
  readonly then: FrozenScore | null;
  /** Whether the citation says what neither the frozen records nor those of today do. */
  readonly isOther: boolean;
  readonly lines: readonly string[];
}

/** Scores the record of a frozen score as of a day, and holds the citation against it. */
export function verifyDay(
  cited: Cited,
  day: IsoDay,
  frozen: FrozenScore,
  before: ScoreBasis,
  after: ScoreBasis | null,
): VerifiedDay {
  const then = scoreOn(before, day, frozen);
  const now = after === null ? null : scoreOn(after, day, frozen);
  const head = [words.onDay(day), ...(then === null ? [words.notKnown] : describeScore(then))];
  const { basis } = cited;
  if (basis !== null && basis === now?.basis && basis !== then?.basis) {
    const isOther = differsFromCitation(cited, now);
    const lines = [...head, words.basisOfDayNow(basis), ...describeOtherScore(cited, now)];
    return { then, isOther, lines };
  }
  if (then === null)
    return { then, isOther: basis !== null || cited.delivery !== null, lines: head };
  const said =
    basis === null
      ? words.basisNone(then.basis)
      : basis === then.basis
        ? words.basisSame(basis)
        : words.basisOther(basis, then.basis);
  return {
    then,
    isOther: (basis !== null && basis !== then.basis) || differsFromCitation(cited, then),
    lines: [...head, said, ...describeOtherScore(cited, then)],
  };
}

function scoreOn(basis: ScoreBasis, day: IsoDay, frozen: FrozenScore): FrozenScore | null {
  const scores = scoreBasis({ ...basis, asOf: day });
  return scores.find((each) => scoreKey(each) === scoreKey(frozen)) ?? null;
}
