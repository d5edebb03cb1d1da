import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { sayReason } from '../command/say-reason.ts';

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

/** What marks the part of a page in which words are found. */
const FOUND = 'data-pagefind-body';

/**
 * Writes Pagefind's index of a built site into its folder `pagefind/`. Pages are added in the order of their addresses,
 * since Pagefind numbers them as they come and its files carry the numbers: a walk of the folder would give other bytes
 * on another disk. While it reads one page the next are sent. Those without `data-pagefind-body`, which it would read and
 * leave out, are not.
 * @returns how many pages the site has, found or not
 * @throws when Pagefind reports an error, naming the page
 */
export async function writeSearchIndex(site: string): Promise<number> {
  const files = await readdir(site, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html')).sort();
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
  try {
    const added: Promise<readonly string[]>[] = [];
    for (const page of pages) {
      const content = await readFile(join(site, page), 'utf8');
      if (content.includes(FOUND)) added.push(addPage(index, page, content));
    }
    const [problem] = (await Promise.all(added)).flat();
    if (problem !== undefined) throw new Error(problem);
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join(', ')}`);
  } finally {
    await close();
  }
  await Promise.all(unused.map((file) => rm(join(site, 'pagefind', file), { force: true })));
  return pages.length;
}

/** Adds a page. @returns what is wrong with it; it never throws, since the next pages are sent meanwhile */
async function addPage(
  index: PagefindIndex,
  page: string,
  content: string,
): Promise<readonly string[]> {
  const sourcePath = page.replaceAll('\\', '/');
  try {
    const { errors } = await index.addHTMLFile({ sourcePath, content });
    return errors.map((error) => `Pagefind on ${page}: ${error}`);
  } catch (error) {
    return [`Pagefind on ${page}: ${sayReason(error)}`];
  }
}
