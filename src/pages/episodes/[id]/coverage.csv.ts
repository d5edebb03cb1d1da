/** The coverage gap of a decision by which a mission leaves, one line a tier. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toCoverageGap } from '#views/coverage-gap/coverage-gap.ts';
import { toGapFigure } from '#views/coverage-gap/gap-figure.ts';
import { getSite } from '../../_site.ts';

export const getStaticPaths = (() => {
  const { dataset, scores, registry, labels } = getSite();
  return dataset.episodes.flatMap((episode) => {
    const score = scores.episodes.get(episode.id) ?? null;
    const gap = toCoverageGap(episode, score, scores, registry);
    return gap === null
      ? []
      : [{ params: { id: episode.id }, props: { csv: toGapFigure(gap, labels).csv } }];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ csv: string }> = ({ props: { csv } }) => new Response(csv);
