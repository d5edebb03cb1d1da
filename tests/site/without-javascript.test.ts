import { describe, expect, inject, test } from 'vitest';
import type { BrowserContextOptions } from 'playwright-core';
import { openPage, useBrowser } from './open-page.ts';
import { listPageKinds } from './page-kinds.ts';

useBrowser();

describe('without JavaScript, the same is said by', () => {
  test.each(listPageKinds(inject('siteFolder')))('$kind', async ({ path }) => {
    const without = await readWords(path, { javaScriptEnabled: false });
    const withIt = await readWords(path, { javaScriptEnabled: true });
    const lost = [...withIt].filter((word) => !without.has(word));
    // A picker or a sort button has words of its own; a finding, a score or a source may not be missing.
    expect(without.size).toBeGreaterThan(10);
    expect(lost.length / withIt.size, `only with JavaScript: ${lost.join(' ')}`).toBeLessThan(0.05);
  });
});

/** The words of the page's main part, each once, as they stand in the document, folded or not. */
async function readWords(path: string, options: BrowserContextOptions): Promise<Set<string>> {
  await using page = await openPage(path, options);
  const text = await page.locator('main').evaluate((main) => {
    for (const other of main.querySelectorAll('script, style, noscript')) other.remove();
    return main.textContent;
  });
  return new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);
}
