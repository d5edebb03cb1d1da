/** The figures of the picture of all countries' gaps. */
import type { APIRoute } from 'astro';
import { toCountryGaps } from '#views/claim/country-gaps.ts';
import { getSite } from '../_site.ts';

export const GET: APIRoute = () => {
  const { dataset, scores } = getSite();
  return new Response(toCountryGaps(dataset.countries, dataset.commitments, scores).csv);
};
