import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

let browser: Browser | undefined;

/** Connects this file's tests to the browser, and leaves it after the last. Call it once, at the top of the file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserAddress'));
  });
  afterAll(() => browser?.close());
}

/**
 * An empty tab without cookies or cache, so that no test sees what another did. Held by `await using`, it closes at the
 * end of the block.
 */
export function openTab(options: BrowserContextOptions = {}): Promise<Page> {
  if (!browser) throw new Error('useBrowser() was not called at the top of this file.');
  return browser.newPage({ reducedMotion: 'reduce', ...options });
}

/** A tab with one page of the site in it, loaded to the end and awake: what is pressed in an island is heard. */
export async function openPage(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const tab = await openTab(options);
  await tab.goto(new URL(path, inject('siteAddress')).href, { waitUntil: 'load' });
  if (options.javaScriptEnabled === false) return tab;
  const asleep = tab.locator('astro-island[ssr][client="load"]');
  await expect.poll(() => asleep.count(), { timeout: 30_000 }).toBe(0);
  return tab;
}
