/** The records of a release as their frozen pages show them. */
import type { Dataset } from '#model/dataset.ts';
import type { FrozenScore } from '#model/frozen-score.ts';
import { toLabels } from '../../labels.ts';
import { toActorPage } from './actor-page.ts';
import { toClaimPage } from './claim-page.ts';
import { toCommitmentPage } from './commitment-page.ts';
import { toCountryPage } from './country-page.ts';
import { toEpisodePage } from './episode-page.ts';
import type { FrozenPage } from './page-shape.ts';
import { toStrategyPage } from './strategy-page.ts';

/** The pages of all records of a release that are scored, and of the security actors. */
export function toFrozenPages(dataset: Dataset): readonly FrozenPage[] {
  const { countries, strategies, episodes, commitments, claims, actors } = dataset;
  const labels = toLabels(dataset.vocabularies);
  const names = new Map(countries.map(({ iso3, name }) => [iso3, name]));
  const pages = [
    ...countries.map((country) => toCountryPage(country, dataset, labels)),
    ...strategies.map((strategy) => toStrategyPage(strategy, commitments, labels)),
    ...episodes.map((episode) => toEpisodePage(episode, labels)),
    ...commitments.map((commitment) => toCommitmentPage(commitment, labels)),
    ...claims.map((claim) => toClaimPage(claim, labels)),
    ...actors.map((actor) => toActorPage(actor, labels)),
  ];
  return pages.map((page) => ({ ...page, place: names.get(page.country) ?? page.country }));
}

/** The page of a score whose record this version cannot read. */
export function toBarePage({ kind, id, country }: FrozenScore): FrozenPage {
  return { kind, id, country, place: country, title: id, facts: [], source: null, lists: [] };
}
