/** What would change a commitment's score, in a sentence. */
import { text } from '#i18n/text.ts';
import { formatScore } from '#model/format.ts';
import type { Commitment } from '#model/dataset.ts';
import { toCommitmentInput } from '#scoring/from-records.ts';
import type { ScoreBook } from '#scoring/score-book.ts';
import { whatWouldChange } from '#scoring/what-would-change.ts';

export function describeChange(commitment: Commitment, { asOf, method }: ScoreBook): string {
  const words = text.parts.change;
  const change = whatWouldChange(toCommitmentInput(commitment), asOf, method);
  if (change.kind === 'not-made-yet') return words.notMade;
  const [full, none] = [formatScore(change.afterFull), formatScore(change.afterNone)];
  return change.kind === 'covered'
    ? words.covered(formatScore(change.delivery), full, none)
    : words.nobody(full, none);
}
