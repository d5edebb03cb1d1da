/** Every table as CSV. */
import type { APIRoute } from 'astro';
import { getDownload, listNames } from './_downloads.ts';

export const getStaticPaths = listNames;

export const GET: APIRoute<{ table: string }, { table: string }> = ({ params }) =>
  new Response(getDownload(params.table).csv.text);
