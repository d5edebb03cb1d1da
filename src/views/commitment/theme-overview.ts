/** What commitments are about and which tier they belong to, each with what was found of its commitments. */
import { compareText } from '#model/compare-text.ts';
import type { Commitment, Dataset } from '#model/dataset.ts';
import type { Theme, Tier } from '#model/records.generated.ts';
import { TIERS } from '#model/score-terms.ts';
import type { ScoreBook } from '#scoring/score-book.ts';
import { toMarks, type Mark } from './commitment-row.ts';

export interface ThemeOverview {
  readonly tiers: readonly { readonly tier: Tier; readonly marks: readonly Mark[] }[];
  /** Those that a commitment is about. */
  readonly themes: readonly { readonly theme: Theme; readonly marks: readonly Mark[] }[];
}

export function toThemeOverview(
  { commitments }: Pick<Dataset, 'commitments'>,
  scores: ScoreBook,
): ThemeOverview {
  const marksWhere = (belongs: (commitment: Commitment) => boolean) =>
    toMarks(commitments.filter(belongs), scores);
  const themes = [...new Set(commitments.map(({ theme }) => theme))].sort(compareText);
  return {
    tiers: TIERS.map((tier) => ({ tier, marks: marksWhere(({ tiers }) => tiers.includes(tier)) })),
    themes: themes.map((theme) => ({
      theme,
      marks: marksWhere((commitment) => commitment.theme === theme),
    })),
  };
}
