import { describe, expect, inject, test } from 'vitest';
import { openPage, openTab, useBrowser } from './open-page.ts';
import { goToField, searchFor } from './search-for.ts';

useBrowser();

describe('search', () => {
  test.each(['S/2020/429', 's/2020/429', 'S/2021/312'])(
    'finds the page of a document first by its symbol, %s',
    async (symbol) => {
      await using tab = await openTab();
      const [first] = await searchFor(tab, inject('siteAddress'), symbol);
      expect(first?.title).toContain(symbol.toUpperCase());
      await tab.goto(first?.address ?? '');
      expect(await tab.locator('main').textContent()).toContain(symbol.toUpperCase());
    },
  );

  test('finds records by the words of their text', async () => {
    await using tab = await openTab();
    const results = await searchFor(tab, inject('siteAddress'), 'joint force Darfur');
    expect(results.length).toBeGreaterThan(1);
  });

  test('says plainly that nothing was found', async () => {
    await using tab = await openTab();
    const results = await searchFor(tab, inject('siteAddress'), 'xyzzyplugh');
    expect(results).toEqual([]);
    expect(await tab.locator('main [role="status"]').textContent()).toMatch(/xyzzyplugh/);
  });

  test('answers an address that carries the question', async () => {
    await using tab = await openPage('search/?q=S%2F2020%2F429');
    const first = tab.locator('main [data-results] > li a').first();
    expect(await first.textContent()).toContain('S/2020/429');
  });

  test('loads nothing of its index until it is used', async () => {
    await using tab = await openTab();
    const loaded: string[] = [];
    tab.on('request', (request) => loaded.push(request.url()));
    await tab.goto(new URL('search/', inject('siteAddress')).href, { waitUntil: 'networkidle' });
    const ofIndex = () => loaded.filter((url) => url.includes('/pagefind/'));
    expect(ofIndex()).toEqual([]);
    await goToField(tab);
    await tab.keyboard.type('Darfur');
    await expect.poll(ofIndex).not.toEqual([]);
  });

  test('without JavaScript says so and leads to the list of all records', async () => {
    await using tab = await openPage('search/', { javaScriptEnabled: false });
    const main = tab.locator('main');
    expect(await main.innerText()).toMatch(/JavaScript/);
    expect(await main.locator('a[href$="/records/"]').count()).toBeGreaterThan(0);
  });
});
