/** Delivery by country and theme, with the reason where it is not known. */
import type { APIRoute } from 'astro';
import { toThemeMatrix, toThemeMatrixCsv } from '#views/compare/theme-matrix.ts';
import { getSite } from '../_site.ts';

export const GET: APIRoute = () => {
  const { dataset, scores, labels } = getSite();
  return new Response(toThemeMatrixCsv(toThemeMatrix(dataset, scores, labels)));
};
