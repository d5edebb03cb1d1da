/** The figures of the newest audit by country. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toReReadingPage } from '#views/re-reading/re-reading-page.ts';
import { getSite } from '../../_site.ts';

export const getStaticPaths = (() => {
  const { dataset, labels } = getSite();
  const page = toReReadingPage(dataset, labels);
  if (page === null) return [];
  const { id, csv } = page.byCountry;
  return [{ params: { figure: id }, props: { csv } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ csv: string }> = ({ props }) => new Response(props.csv);
