/** The records by column, in which the page that checks a claim finds what bears on a text. */
import type { APIRoute } from 'astro';
import { toCheckIndex } from '#views/check/to-check-index.ts';
import { getSite } from '../_site.ts';

export const GET: APIRoute = () => {
  const { dataset, scores } = getSite();
  return new Response(JSON.stringify(toCheckIndex(dataset, scores)));
};
