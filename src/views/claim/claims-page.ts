/** Every recorded claim, grouped by its verdict. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import type { Claim } from '#model/dataset.ts';
import type { Verdict } from '#model/records.generated.ts';
import type { ScoreBook } from '#scoring/score-book.ts';
import { toClaimRow, VERDICTS_WORST_FIRST, type ClaimRow } from './claim-row.ts';
import type { Registry } from '../registry.ts';

export interface VerdictGroup {
  readonly verdict: Verdict | 'unchecked';
  readonly meaning: string;
  readonly rows: readonly ClaimRow[];
}

export function toClaimsPage(
  claims: readonly Claim[],
  scores: ScoreBook,
  registry: Registry,
): readonly VerdictGroup[] {
  const rows = claims.map((claim) => toClaimRow(claim, scores, registry));
  return VERDICTS_WORST_FIRST.map((verdict) => ({
    verdict,
    meaning: text.pages.claims.meanings[verdict],
    rows: rows
      .filter((row) => row.verdict === verdict)
      .sort(
        (a, b) =>
          compareText(a.countryName, b.countryName) || compareText(a.claim.madeOn, b.claim.madeOn),
      ),
  })).filter(({ rows: own }) => own.length > 0);
}
