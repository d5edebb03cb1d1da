/** What the data set says today of every record with a score, for the page of changes. */
import type { APIRoute } from 'astro';
import type { FrozenScore } from '#model/frozen-score.ts';
import { toNowFile } from '#views/releases/now-file.ts';
import { getCountryName } from '#views/registry.ts';
import { nameEpisodeAndCountry } from '../_cited.ts';
import { getSite } from '../_site.ts';
import { getCurrentScores } from '../v/_releases.ts';

export const GET: APIRoute = () => {
  const { dataset, edition, registry } = getSite();
  const names = new Map([
    ...dataset.strategies.map(({ id, title }) => [id, title] as const),
    ...dataset.episodes.map((episode) => [episode.id, nameEpisodeAndCountry(episode)] as const),
    ...dataset.commitments.map(({ id, statement }) => [id, statement] as const),
    ...dataset.claims.map(({ id, statement }) => [id, statement] as const),
  ]);
  const nameOf = ({ kind, id, country }: FrozenScore) =>
    kind === 'country' ? getCountryName(registry, country) : (names.get(id) ?? id);
  return new Response(JSON.stringify(toNowFile(edition, getCurrentScores(), nameOf)));
};
