import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind's own interfaces, which it writes beside every index: the search page has one of its own. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

/**
 * Writes Pagefind's index of a built site into its folder `pagefind/`. Pages are added one after the other in the order
 * of their addresses, since Pagefind numbers them as they come and its files carry the numbers: a walk of the folder
 * would give other bytes on another disk.
 * @returns how many pages were read; those without `data-pagefind-body` are read but not found
 * @throws when Pagefind reports an error, naming the page
 */
export async function writeSearchIndex(site: string): Promise<number> {
  const files = await readdir(site, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html')).sort();
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
  try {
    for (const page of pages) {
      const content = await readFile(join(site, page), 'utf8');
      const added = await index.addHTMLFile({ sourcePath: page.replaceAll('\\', '/'), content });
      if (added.errors.length > 0)
        throw new Error(`Pagefind on ${page}: ${added.errors.join(', ')}`);
    }
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join(', ')}`);
  } finally {
    await close();
  }
  await Promise.all(unused.map((file) => rm(join(site, 'pagefind', file), { force: true })));
  return pages.length;
}
