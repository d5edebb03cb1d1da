import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPages } from '../../scripts/site/list-pages.ts';
import { findBrokenLinks } from './broken-links.ts';
import { buildForTests } from './build-for-tests.ts';
import { openTab, useBrowser } from './open-page.ts';
import { readFacts } from './page-facts.ts';
import { searchFor } from './search-for.ts';
import { serveFolder, type ServedSite } from '../../scripts/site/serve-folder.ts';

useBrowser();

describe('below a folder of its host (BASE_PATH)', () => {
  let folder = '';
  let site: ServedSite;
  beforeAll(async () => {
    folder = buildForTests('site-below-a-folder', { BASE_PATH: 'poc' });
    site = await serveFolder(folder, '/poc/');
  });
  afterAll(() => {
    site.close();
  });

  test('every link stays within that folder and leads somewhere', async () => {
    await using tab = await openTab();
    const pages = await readFacts(tab, site.address, listPages(folder));
    expect(findBrokenLinks(pages, folder, site.address)).toEqual([]);
  });

  test('search finds, and its results open', async () => {
    await using tab = await openTab();
    const [first] = await searchFor(tab, site.address, 'S/2020/429');
    const answer = await tab.goto(first?.address ?? 'nothing was found');
    expect(answer?.status()).toBe(200);
  });
});
