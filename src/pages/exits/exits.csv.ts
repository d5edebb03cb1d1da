/** Every exit with its decision, undertakings, end, and what is on record of the time after. */
import type { APIRoute } from 'astro';
import { getExits } from './_exits.ts';

export const GET: APIRoute = () => new Response(getExits().figure.csv);
