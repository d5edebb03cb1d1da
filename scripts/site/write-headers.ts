import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What a host is told of caches, in the file `_headers` that Netlify and Cloudflare Pages read; others pass it by. A name
 * below `_astro/` carries a hash of its content, so such a file never changes. No rule on caches is given for the rest:
 * both hosts then ask again each time, and where two rules meet they would join their values.
 * @param base the folder in which the site stands on its host, with a slash at both ends
 */
export function formatHeaders(base: string): string {
  return `${base}_astro/*
  Cache-Control: public, max-age=31536000, immutable
${base}*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
`;
}

/** Writes it into a built site. */
export async function writeHeaders(site: string, base: string): Promise<void> {
  await writeFile(join(site, '_headers'), formatHeaders(base));
}
