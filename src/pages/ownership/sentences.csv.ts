/** Every sentence for, against and unknown of every strategy, with what it rests on. */
import type { APIRoute } from 'astro';
import { toSentenceCsv } from '#views/ownership/overview.ts';
import { getOwnership } from './_ownership.ts';

export const GET: APIRoute = () => new Response(toSentenceCsv(getOwnership()));
