/** What a browser needs to make the draws itself. */
import type { APIRoute } from 'astro';
import { listCompared, toDrawModel } from '#scoring/draw-book.ts';
import { writeDrawFile } from '../../islands/draws/draw-file.ts';
import { getSite } from '../_site.ts';

export const GET: APIRoute = () => {
  const { dataset, scores, draws } = getSite();
  return new Response(
    writeDrawFile({
      model: toDrawModel(dataset, scores),
      countries: listCompared(dataset, scores),
      published: { delivery: draws.delivery, credibility: draws.credibility },
    }),
  );
};
