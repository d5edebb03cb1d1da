import type { Page } from 'playwright-core';

/** One line of the answer. */
export interface SearchResult {
  readonly title: string;
  readonly address: string;
}

/**
 * Searches as a reader without a mouse does: goes to the field by Tab and types.
 * @param tab an empty tab; afterwards the search page with its results
 * @param address where the site is served, with the slash at the end
 * @returns the results in their order; none where the page says that nothing was found
 */
export async function searchFor(
  tab: Page,
  address: string,
  words: string,
): Promise<readonly SearchResult[]> {
  await tab.goto(new URL('search/', address).href);
  await goToField(tab);
  await tab.keyboard.type(words);
  await tab.keyboard.press('Enter');
  // The page says how many it found, and says so in a place that a screen reader hears.
  await tab.locator('main [role="status"]', { hasText: /\d|no|nothing/i }).waitFor();
  return tab.locator('main [data-results] > li').evaluateAll((items) =>
    items.map((item) => {
      const link = item.querySelector('a');
      return { title: link?.textContent.trim() ?? '', address: link?.href ?? '' };
    }),
  );
}

/** Presses Tab until the cursor stands in the search field of the page's main part. */
export async function goToField(tab: Page): Promise<void> {
  const field = tab.locator('main input[type="search"]:focus');
  for (let stops = 0; stops < 40 && (await field.count()) === 0; stops += 1) {
    await tab.keyboard.press('Tab');
  }
  await field.waitFor({ timeout: 1000 });
}
