import { readdirSync } from 'node:fs';

/** Addresses of all pages in the folder of a built site, sorted: `countries/sdn/`, `404.html`, and '' for home. */
export function listPages(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}
