import { isPartialDate, spanOf } from '#model/partial-date.ts';

/** True where all days that one date can mean lie before all that another can; false where either is unknown. */
export function isWhollyBefore(date: string | undefined, other: string | undefined): boolean {
  if (date === undefined || other === undefined) return false;
  if (!isPartialDate(date) || !isPartialDate(other)) return false;
  return spanOf(date).last < spanOf(other).first;
}
