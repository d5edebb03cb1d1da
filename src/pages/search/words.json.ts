/** Words that records hold, from which the search offers one for a word that none holds. */
import type { APIRoute } from 'astro';
import { toSearchWords } from '#views/search/to-search-words.ts';
import { getSite } from '../_site.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(toSearchWords(getSite().dataset)));
