/** What a browser needs to score a country as of any day itself. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { writeAsOfRecord } from '#views/as-of/as-of-file.ts';
import { getSite } from '../../_site.ts';
import { getAsOfRecord } from '../_as-of.ts';

export const getStaticPaths = (() =>
  getSite().dataset.countries.map(({ iso3 }) => ({
    params: { iso3: iso3.toLowerCase() },
    props: { iso3 },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ iso3: string }> = ({ props: { iso3 } }) =>
  new Response(writeAsOfRecord(getAsOfRecord(iso3)));
