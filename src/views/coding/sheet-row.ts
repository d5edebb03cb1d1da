/** One row of a blind sheet, and the seal by which an edited one is known. */
import type { Iso3 } from '#model/records.generated.ts';
import { hashName } from '#scoring/random/stream.ts';

/** What a coder sees of one record: nothing that another coder has made of it. */
export interface SheetRow {
  /** Id of the finding, check, risk, actor, incentive, strategy or commitment. */
  readonly item: string;
  readonly country: Iso3;
  /** In the order of the form's shown columns; an empty text where the record has nothing. */
  readonly shown: readonly string[];
}

/**
 * Eight letters that stand for a row's id and words: letters, since a spreadsheet takes 12345e67 for a
 * number. It finds slips of the hand and records that changed since; it is no protection against intent.
 */
export function sealRow(item: string, shown: readonly string[]): string {
  const words = [item, ...shown].map((cell) => cell.replaceAll(/\s+/g, ' ').trim()).join('\n');
  const digits = hashName(words).toString(16).padStart(8, '0');
  return [...digits].map((digit) => 'abcdefghijkmnpqr'.charAt(Number.parseInt(digit, 16))).join('');
}
