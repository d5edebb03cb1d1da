/** P(a above b) of every two countries, with the rank interval of each. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toRankCsv } from '#views/compare/rank-csv.ts';
import { getSite } from '../_site.ts';

export const getStaticPaths = (() =>
  (['delivery', 'credibility'] as const).map((by) => ({
    params: { by },
    props: { by },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ by: 'delivery' | 'credibility' }> = ({ props }) =>
  new Response(toRankCsv(getSite().draws[props.by]));
