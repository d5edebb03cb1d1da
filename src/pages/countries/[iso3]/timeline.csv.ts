/** The figures of a country's strip of time. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { countryAddress } from '#views/addresses.ts';
import { toCsv } from '#views/csv.ts';
import { getCountryRecords } from '#views/registry.ts';
import { toTimeStrip } from '#views/time-strip.ts';
import { getSite } from '../../_site.ts';

export const getStaticPaths = (() =>
  getSite().dataset.countries.map(({ iso3 }) => ({
    params: { iso3: iso3.toLowerCase() },
    props: { iso3 },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ iso3: string }> = async ({ props }) => {
  const { registry, scores } = getSite();
  const records = getCountryRecords(registry, props.iso3);
  const { entries } = toTimeStrip(
    { ...records, countryAddress: countryAddress(props.iso3) },
    scores.asOf,
  );
  return new Response(toCsv(entries, ['kind', 'date', 'end', 'label', 'address']));
};
