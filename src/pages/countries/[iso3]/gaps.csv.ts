/** The figures of the picture of a country's gaps; empty where no commitment has both sides. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Iso3 } from '#model/records.generated.ts';
import { toCommitmentGaps } from '#views/claim/commitment-gaps.ts';
import { getCountryRecords } from '#views/registry.ts';
import { getSite } from '../../_site.ts';

export const getStaticPaths = (() =>
  getSite().dataset.countries.map(({ iso3 }) => ({
    params: { iso3: iso3.toLowerCase() },
    props: { iso3 },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ iso3: Iso3 }> = ({ props }) => {
  const { registry, scores } = getSite();
  const { commitments } = getCountryRecords(registry, props.iso3);
  return new Response(toCommitmentGaps(commitments, scores)?.csv ?? '');
};
