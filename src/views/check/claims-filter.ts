/** By what the list of claims can be narrowed: verdict, country and audience. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import type { Claim, Country } from '#model/dataset.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { verdictOf, VERDICTS_WORST_FIRST } from '../claim/claim-row.ts';
import type { Labels } from '../labels.ts';
import { toListFilter, type ListFilter } from '../list-filter/list-filter.ts';

/** One filter for each, with the claims in the order given. */
export function toClaimsFilter(
  claims: readonly Claim[],
  countries: readonly Pick<Country, 'iso3' | 'name'>[],
  scores: ScoreBook,
  labels: Labels,
): readonly ListFilter[] {
  const { names } = text.check.list;
  const audiences = [...new Set(claims.map(({ madeTo }) => madeTo))]
    .map((id) => ({ id, label: labels('audiences', id) }))
    .sort((a, b) => compareText(a.label, b.label));
  return [
    toListFilter(
      'verdict',
      names.verdict,
      VERDICTS_WORST_FIRST.map((id) => ({ id, label: text.scores.verdicts[id].word })),
      claims.map(({ id }) => [verdictOf(getScore(scores.claims, id))]),
    ),
    toListFilter(
      'country',
      names.country,
      countries.map(({ iso3, name }) => ({ id: iso3, label: name })),
      claims.map(({ country }) => [country]),
    ),
    toListFilter(
      'audience',
      names.audience,
      audiences,
      claims.map(({ madeTo }) => [madeTo]),
    ),
  ];
}
