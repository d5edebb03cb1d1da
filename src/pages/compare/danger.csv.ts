/** The figures of the picture of danger and delivery. */
import type { APIRoute } from 'astro';
import { toCsv } from '#views/csv.ts';
import { toDangerPoints } from '#views/compare/danger-delivery.ts';
import { getSite } from '../_site.ts';

export const GET: APIRoute = () => {
  const { dataset, scores } = getSite();
  const points = toDangerPoints(dataset, scores);
  return new Response(toCsv(points, ['iso3', 'name', 'risk', 'delivery', 'low', 'high']));
};
