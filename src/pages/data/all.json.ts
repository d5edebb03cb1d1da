/** All tables in one file. */
import { getDownloads } from './_downloads.ts';

export const GET = () => new Response(getDownloads().all.text);
