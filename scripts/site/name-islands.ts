/** Names the islands of each page anew, so that no page depends on the folder in which it was built. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPages } from './list-pages.ts';

const ISLAND = /(<astro-island\b[^>]*? uid=")[^"]*"/g;

/**
 * Astro makes the name of an island from the path of its component on the building machine. Nothing reads the name but
 * Astro's own markup on the server, so each gets its number on the page. Nothing else is at work meanwhile, and to read
 * thousands of small files without waiting takes a quarter of the time.
 */
export function nameIslands(site: string): void {
  for (const page of listPages(site)) {
    const path = join(site, page.endsWith('.html') ? page : `${page}index.html`);
    const before = readFileSync(path, 'utf8');
    if (!before.includes('<astro-island')) continue;
    writeFileSync(path, numberIslands(before));
  }
}

/** A page whose islands are called i1, i2 and so on, in their order. */
export function numberIslands(html: string): string {
  let count = 0;
  return html.replace(ISLAND, (_, start: string) => {
    count += 1;
    return `${start}i${String(count)}"`;
  });
}
