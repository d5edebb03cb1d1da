/** What a browser needs to score countries by other choices than the published method's. */
import type { APIRoute } from 'astro';
import type { OwnMethodFile } from '../../islands/own-method/messages.ts';
import { writeFlat } from '../../islands/draws/draw-file.ts';
import { getOwnMethodBasis } from './_own-method.ts';

export const GET: APIRoute = () => {
  const { model, countries } = getOwnMethodBasis();
  return new Response(writeFlat({ model, countries } satisfies OwnMethodFile));
};
