/** Download: one row the verdict on a claim as of the scores' day, or why it has none. */
import { text } from '#i18n/text.ts';
import type { Claim } from '#model/dataset.ts';
import type { Verdict } from '#model/records.generated.ts';
import type { ClaimVerdict } from '#scoring/claim-verdict.ts';
import { getScore } from '#scoring/score-book.ts';
import { claimAddress } from '../addresses.ts';
import { verdictOf } from '../claim/claim-row.ts';
import { columnsOf, type Column } from './column.ts';
import { countryColumns, placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

interface VerdictItem {
  readonly claim: Claim;
  readonly score: ClaimVerdict;
}

const column = columnsOf<VerdictItem>();
const words = text.downloads.columns.scoresClaims;

export const scoresClaimsTable = defineTable<VerdictItem>(
  'scores-claims',
  ({ dataset, scores }) =>
    dataset.claims.map((claim) => ({ claim, score: getScore(scores.claims, claim.id) })),
  [
    column.text('id', words.id, ({ claim }) => claim.id),
    ...countryColumns<VerdictItem>(({ claim }) => claim.country),
    ...verdictColumns('verdict', words.verdict, ({ score }) => verdictOf(score)),
    column.text('reason', words.reason, ({ score }) =>
      score.kind === 'unchecked' ? score.reason : null,
    ),
    ...verdictColumns('lowest', words.lowest, ({ score }) =>
      score.kind === 'checked' ? score.lowest : null,
    ),
    ...verdictColumns('highest', words.highest, ({ score }) =>
      score.kind === 'checked' ? score.highest : null,
    ),
    column.integer('checkCount', words.checkCount, ({ score }) => score.checks.length),
    column.integer(
      'weighingCount',
      words.weighingCount,
      ({ score }) => score.checks.filter(({ weight }) => weight > 0).length,
    ),
    ...placeColumns<VerdictItem>(
      ({ claim }) => claimAddress(claim.id),
      ({ claim }) => claim.place,
    ),
  ],
);

/** A verdict and its word: `unchecked` is none of the closed list, which is of what a check can find. */
function verdictColumns(
  name: string,
  meaning: string,
  get: (item: VerdictItem) => Verdict | 'unchecked' | null,
): readonly Column<VerdictItem>[] {
  return [
    column.text(name, meaning, get),
    column.text(`${name}Label`, text.downloads.wordOf(name), (item) => {
      const verdict = get(item);
      return verdict && text.scores.verdicts[verdict].word;
    }),
  ];
}
