/** Every case of the backtest, with its scores of the day, what came after, and why it is not counted. */
import type { APIRoute } from 'astro';
import { toCaseCsv } from '#views/backtest/case-csv.ts';
import { getBacktest } from './_backtest.ts';

export const GET: APIRoute = () => new Response(toCaseCsv(getBacktest().cases));
