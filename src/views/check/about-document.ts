/** What a document of the index is about: its country, theme and day, and the record on which it bears. */
import { getPartialDate, spanOf } from '#model/partial-date.ts';
import type { Iso3, WrittenDate, Theme } from '#model/records.generated.ts';
import type { CheckIndex } from './check-index.ts';
import type { CheckQuestion } from './check-question.ts';

export interface AboutDocument {
  readonly country: Iso3 | undefined;
  /** Null for a claim or a check, which are of no theme. */
  readonly theme: Theme | null;
  readonly date: WrittenDate;
  readonly isCommitment: boolean;
}

/** Country, theme and date of a document; those of a finding are its commitment's, but for the date. */
export function describeDocument(index: CheckIndex, document: number): AboutDocument {
  const { file, starts } = index;
  const { commitments, claims, findings, checks, countries } = file;
  const date =
    document >= starts.checks
      ? checks.date[document - starts.checks]
      : document >= starts.findings
        ? findings.date[document - starts.findings]
        : document >= starts.claims
          ? claims.madeOn[document - starts.claims]
          : commitments.madeOn[document];
  const owner = getOwner(index, document);
  const isClaims = owner >= starts.claims;
  const country = isClaims ? claims.country[owner - starts.claims] : commitments.country[owner];
  if (date === undefined || country === undefined) {
    throw new RangeError(`No document ${String(document)} in the index.`);
  }
  return {
    country: countries.iso3[country],
    theme: isClaims ? null : (commitments.theme[owner] ?? null),
    date,
    isCommitment: document < starts.claims,
  };
}

/** The commitment or claim on which a document bears: itself, where it is one. */
export function getOwner({ file, starts }: CheckIndex, document: number): number {
  if (document >= starts.checks) return file.checks.on[document - starts.checks] ?? -1;
  if (document >= starts.findings) return file.findings.on[document - starts.findings] ?? -1;
  return document;
}

/** True where a document is of the days that a question asks for. */
export function isDated(
  index: CheckIndex,
  document: number,
  { from, to }: Pick<CheckQuestion, 'from' | 'to'>,
): boolean {
  return isBetween(describeDocument(index, document).date, from, to);
}

/** True where some day that a date can mean lies between two others, both included. */
export function isBetween(
  date: WrittenDate,
  from: WrittenDate | null,
  to: WrittenDate | null,
): boolean {
  if (from === null && to === null) return true;
  const { first, last } = spanOf(getPartialDate(date));
  const isLateEnough = from === null || last >= spanOf(getPartialDate(from)).first;
  return isLateEnough && (to === null || first <= spanOf(getPartialDate(to)).last);
}
