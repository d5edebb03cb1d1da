import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { countPdfPages } from '../../scripts/briefs/count-pdf-pages.ts';
import { listPages } from '../../scripts/site/list-pages.ts';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

const site = inject('siteFolder');
const briefs = listPages(site).filter((path) => path.startsWith('briefs/'));
const sizeOf = (path: string) => statSync(join(site, path, 'index.html')).size;

describe.each(['A4', 'Letter'])('on %s', (format) => {
  test.each(['countries', 'episodes', 'claims', 'compare'])(
    'the longest briefs of the kind %s take at most two pages',
    async (kind) => {
      const longest = briefs
        .filter((path) => path.startsWith(`briefs/${kind}/`))
        .sort((a, b) => sizeOf(b) - sizeOf(a))
        .slice(0, 5);
      expect(longest.length).toBeGreaterThan(0);
      for (const path of longest) {
        await using page = await openPage(path);
        const count = countPdfPages(await page.pdf({ format }));
        expect(count, path).toBeGreaterThan(0);
        expect(count, path).toBeLessThanOrEqual(2);
      }
    },
  );
});

test('a brief names its date, versions, address and sources, and says who found what', async () => {
  await using page = await openPage('briefs/countries/sdn/');
  const said = await page.locator('article').innerText();
  expect(said).toMatch(/As of \d+ \w+ \d{4}\. Data [\d.]+( \(in preparation\))?, method [\d.]+\./);
  expect(said).toContain('/countries/sdn/');
  const refs = await page
    .locator('.brief__ref a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(refs.length).toBeGreaterThan(5);
  for (const ref of new Set(refs)) expect(await page.locator(ref).count()).toBe(1);
});

test.each(['countries/sdn/', 'compare/'])('%s leads to its brief in one click', async (path) => {
  await using page = await openPage(path);
  await page.getByRole('link', { name: 'Brief: two pages to print' }).click();
  await page.waitForURL(`**/briefs/${path}`);
  expect(await page.locator('h1').count()).toBe(1);
});
