/** The figures of one picture of what the record holds. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toHoldingsPage } from '#views/holdings/holdings-page.ts';
import { getSite } from '../../_site.ts';

export const getStaticPaths = (() => {
  const { dataset, labels } = getSite();
  return toHoldingsPage(dataset, labels).figures.map(({ id, csv }) => ({
    params: { figure: id },
    props: { csv },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ csv: string }> = ({ props }) => new Response(props.csv);
