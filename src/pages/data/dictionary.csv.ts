/** What every column of every table means. */
import { getDownloads } from './_downloads.ts';

export const GET = () => new Response(getDownloads().dictionary.text);
