import { getIsoDay, getPartialDate, type IsoDay } from '#model/partial-date.ts';
import type { CheckInput, CommitmentInput, FindingInput } from '#scoring/inputs.ts';

type Loose<T, Dates extends keyof T> = Omit<Partial<T>, Dates> &
  Readonly<Partial<Record<Dates, string | null>>>;

/** A day, from its text. */
export function day(text: string): IsoDay {
  return getIsoDay(text);
}

/** A finding of level 1 by the United Nations, unless the test says otherwise. */
export function makeFinding({ date = '2022-01-01', ...given }: Loose<FindingInput, 'date'> = {}) {
  const finding: FindingInput = {
    levels: [1],
    reversed: false,
    direction: 'supports',
    observer: 'un',
    sourceId: 'report',
    sourceKind: 'sg-report',
    ...given,
    date: date === null ? null : getPartialDate(date),
  };
  return finding;
}

/** A commitment of 2020 without a deadline, unless the test says otherwise. */
export function makeCommitment({
  madeOn = '2020-01-01',
  deadline = null,
  ...given
}: Loose<CommitmentInput, 'madeOn' | 'deadline'> = {}) {
  const commitment: CommitmentInput = {
    id: 'commitment',
    weight: 1,
    isLegalAct: false,
    findings: [],
    ...given,
    madeOn: madeOn === null ? null : getPartialDate(madeOn),
    deadline: deadline === null ? null : getPartialDate(deadline),
  };
  return commitment;
}

/** A check that bears the claim out, by the United Nations, unless the test says otherwise. */
export function makeCheck({ date = '2022-01-01', ...given }: Loose<CheckInput, 'date'> = {}) {
  const check: CheckInput = {
    verdicts: ['substantiated'],
    observer: 'un',
    sourceKind: 'sg-report',
    ...given,
    date: date === null ? null : getPartialDate(date),
  };
  return check;
}
