/** Every recorded claim under its country, the newest first. */
import { compareText } from '#model/compare-text.ts';
import type { Claim } from '#model/dataset.ts';
import type { ScoreBook } from '#scoring/score-book.ts';
import { toClaimRow, type ClaimRow } from '../claim/claim-row.ts';
import { groupBy, type Registry } from '../registry.ts';

export interface CountryClaims {
  readonly name: string;
  readonly rows: readonly ClaimRow[];
}

/** Countries by name; those without a claim are left out. */
export function toClaimsByCountry(
  claims: readonly Claim[],
  scores: ScoreBook,
  registry: Registry,
): readonly CountryClaims[] {
  const rows = claims.map((claim) => toClaimRow(claim, scores, registry));
  return [...groupBy(rows, ({ countryName }) => [countryName])]
    .map(([name, own]) => ({
      name,
      rows: own.toSorted((a, b) => compareText(b.claim.madeOn, a.claim.madeOn)),
    }))
    .sort((a, b) => compareText(a.name, b.name));
}
