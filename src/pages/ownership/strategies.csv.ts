/** The overview's table: one line a strategy. */
import type { APIRoute } from 'astro';
import { toOwnershipCsv } from '#views/ownership/overview.ts';
import { getOwnership } from './_ownership.ts';

export const GET: APIRoute = () => new Response(toOwnershipCsv(getOwnership()));
