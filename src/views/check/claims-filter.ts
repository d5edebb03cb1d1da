/** What the list of claims hands to the island that narrows it: choices that some claim has, and the claims by column. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import type { Claim, Country } from '#model/dataset.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { verdictOf } from '../claim-row.ts';
import type { Labels } from '../labels.ts';
import type { ClaimChoices, ClaimFacts } from './claims-state.ts';

export interface ClaimsFilter {
  readonly choices: ClaimChoices;
  readonly facts: ClaimFacts;
}

const verdicts = [
  'contradicted',
  'unsubstantiated',
  'partly',
  'substantiated',
  'unchecked',
] as const;

export function toClaimsFilter(
  claims: readonly Claim[],
  countries: readonly Pick<Country, 'iso3' | 'name'>[],
  scores: ScoreBook,
  labels: Labels,
): ClaimsFilter {
  const own = {
    verdict: claims.map(({ id }) => verdictOf(getScore(scores.claims, id))),
    country: claims.map(({ country }) => country),
    audience: claims.map(({ madeTo }) => madeTo),
  };
  const audiences = [...new Set(own.audience)]
    .map((id) => ({ id, label: labels('audiences', id) }))
    .sort((a, b) => compareText(a.label, b.label));
  const choices = {
    verdict: verdicts
      .filter((id) => own.verdict.includes(id))
      .map((id) => ({ id, label: text.scores.verdicts[id].word })),
    country: countries
      .filter(({ iso3 }) => own.country.includes(iso3))
      .map(({ iso3, name }) => ({ id: iso3, label: name })),
    audience: audiences,
  };
  const toPlaces = (ids: readonly string[], known: readonly { readonly id: string }[]) =>
    ids.map((id) => known.findIndex((choice) => choice.id === id));
  return {
    choices,
    facts: {
      verdict: toPlaces(own.verdict, choices.verdict),
      country: toPlaces(own.country, choices.country),
      audience: toPlaces(own.audience, choices.audience),
    },
  };
}
