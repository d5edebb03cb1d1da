/** All findings by column, for the explorer. */
import type { APIRoute } from 'astro';
import { getFindingTable } from './_findings.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(getFindingTable()));
