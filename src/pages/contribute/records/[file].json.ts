/** Records as the form loads them: `places` and `shared` for every form, and one file for each country. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublishedRecords } from '../_records.ts';

export const getStaticPaths = (() => {
  const codes = getPublishedRecords().places.countries.map(({ code }) => code);
  return ['places', 'shared', ...codes].map((file) => ({ params: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const { places, shared, ofCountry } = getPublishedRecords();
  const { file = '' } = params;
  const content = { places, shared }[file] ?? ofCountry(file);
  return new Response(JSON.stringify(content));
};
