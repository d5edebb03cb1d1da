/** The figures of a country's history. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toHistoryCsv } from '#views/as-of/history.ts';
import { getSite } from '../../_site.ts';
import { getHistory, getMilestones } from '../_as-of.ts';

export const getStaticPaths = (() =>
  getSite().dataset.countries.map(({ iso3 }) => ({
    params: { iso3: iso3.toLowerCase() },
    props: { iso3 },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ iso3: string }> = ({ props: { iso3 } }) =>
  new Response(toHistoryCsv(getHistory(iso3).country, getMilestones(iso3)));
