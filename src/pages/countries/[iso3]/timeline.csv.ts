/** The figures of a country's strip of time. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toCsv } from '#views/csv.ts';
import { getSite } from '../../_site.ts';
import { getTimeStrip } from '../../_time.ts';

export const getStaticPaths = (() =>
  getSite().dataset.countries.map(({ iso3 }) => ({
    params: { iso3: iso3.toLowerCase() },
    props: { iso3 },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ iso3: string }> = async ({ props }) => {
  const { entries } = getTimeStrip(props.iso3);
  return new Response(
    toCsv(entries, ['kind', 'date', 'end', 'threat', 'label', 'value', 'address']),
  );
};
