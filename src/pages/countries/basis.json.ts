/** What every country is scored by, for browsers that score one as of any day themselves. */
import type { APIRoute } from 'astro';
import { writeAsOfBasis } from '#views/as-of/as-of-file.ts';
import { getAsOfBasis } from './_as-of.ts';

export const GET: APIRoute = () => new Response(writeAsOfBasis(getAsOfBasis()));
