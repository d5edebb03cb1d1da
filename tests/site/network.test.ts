import { describe, expect, inject, test } from 'vitest';
import { openTab, useBrowser } from './open-page.ts';
import { listPageKinds } from './page-kinds.ts';

useBrowser();

describe('the browser asks no other host and has nothing to complain of on', () => {
  test.each(listPageKinds(inject('siteFolder')))('$kind', async ({ path }) => {
    const site = inject('siteAddress');
    await using page = await openTab();
    const strangers: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      const isOwn = request.url().startsWith(site) || /^(data|blob):/.test(request.url());
      if (!isOwn) strangers.push(request.url());
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));

    await page.goto(site + path);
    await seeWholePage(page);

    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** Scrolls to the end, screen by screen, so that what loads on sight has loaded. */
async function seeWholePage(page: import('playwright-core').Page): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await nextFrame();
    }
  });
  await page.waitForLoadState('networkidle');
}
