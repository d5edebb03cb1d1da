/** The page that answers a question, from the files that it needs. */
import type { Iso3 } from '#model/records.generated.ts';
import type { AsOfBasis, AsOfRecord } from './as-of-record.ts';
import type { AsOfQuestion, AsOfSubject, AsOfView } from './as-of-view.ts';
import { toCommitmentView } from './commitment-view.ts';
import { toCompareView } from './compare-view.ts';
import { toCountryView, toStrategyView } from './set-view.ts';

/** The host states whose records a page needs: its own, or for the comparison all. */
export function listNeeded(subject: AsOfSubject, basis: AsOfBasis): readonly Iso3[] {
  return subject.scope === 'compare' ? basis.countries : [subject.iso3];
}

/** Answers a question from the records that it needs. Throws where one is missing. */
export function answerQuestion(
  question: AsOfQuestion,
  basis: AsOfBasis,
  records: readonly AsOfRecord[],
): AsOfView {
  const { day } = question;
  if (question.scope === 'compare') return toCompareView(records, basis, day);
  const record = records.find(({ iso3 }) => iso3 === question.iso3);
  if (record === undefined) throw new Error(`No record of ${question.iso3}.`);
  switch (question.scope) {
    case 'country':
      return toCountryView(record, basis, day);
    case 'strategy':
      return toStrategyView(record, question.id, basis, day);
    case 'commitment':
      return toCommitmentView(record, question.id, basis, day);
  }
}
