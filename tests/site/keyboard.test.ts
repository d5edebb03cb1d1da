import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openPage, useBrowser } from './open-page.ts';
import { listPageKinds } from './page-kinds.ts';

useBrowser();

describe('by keyboard alone', () => {
  const kinds = listPageKinds(inject('siteFolder'));

  // A card in a frame on another site has no navigation to pass.
  const withNavigation = kinds.filter(({ kind }) => !kind.startsWith('embed/*/'));

  test.each(withNavigation)(
    'the first stop of $kind leads past the navigation',
    async ({ path }) => {
      await using page = await openPage(path);
      await page.keyboard.press('Tab');
      const first = page.locator(':focus');
      expect(await first.getAttribute('href')).toBe('#content');
      expect(
        await first.evaluate((link) => link.getBoundingClientRect().top),
      ).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(await page.locator(':focus').getAttribute('id')).toBe('content');
    },
  );

  test.each(kinds)('every control of $kind is reached, and seen when it is', async ({ path }) => {
    await using page = await openPage(path);
    await wakeIslands(page);
    const controls = await page.evaluate(watchFocus);
    // What scrolls is a stop too, so there may be more stops than controls.
    for (let stop = 0; stop < controls + 40; stop += 1) await page.keyboard.press('Tab');
    expect(await readFaults(page)).toEqual([]);
  });
});

/** Brings every part that runs in the browser into view until it runs, so that none changes while it is tabbed through. */
async function wakeIslands(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const island of document.querySelectorAll('astro-island[ssr]')) {
      island.firstElementChild?.scrollIntoView();
      while (island.hasAttribute('ssr')) await new Promise(requestAnimationFrame);
    }
    // What is still being fetched puts itself in the place of what stands there.
    while (document.querySelector('[aria-busy="true"]')) await new Promise(requestAnimationFrame);
    scrollTo(0, 0);
  });
}

interface FocusWatch {
  readonly missed: Set<Element>;
  readonly unseen: Element[];
}

/**
 * Runs in the browser: lists what a keyboard must reach, and from then on strikes off what it does reach.
 * @returns how many controls there are
 */
function watchFocus(): number {
  const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const controls = [...document.querySelectorAll(selector)].filter(
    (element) => element.checkVisibility() && !element.matches(':disabled, [type="hidden"]'),
  );
  const watch: FocusWatch = { missed: new Set(controls), unseen: [] };
  Object.assign(window, { watch });
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    watch.missed.delete(target);
    // Of radio buttons with one name, only one is a stop; arrows lead to the others.
    if (target.matches('[type="radio"]')) {
      const name = target.getAttribute('name');
      for (const other of watch.missed) {
        if (other.getAttribute('name') === name) watch.missed.delete(other);
      }
    }
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(target);
    const isMarked = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    const { top, bottom } = target.getBoundingClientRect();
    if (!isMarked || bottom <= 0 || top >= innerHeight) watch.unseen.push(target);
  });
  return controls.length;
}

/** What was never reached, and what had no mark or stood outside of the window when it was; the first ten. */
async function readFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { watch } = window as unknown as { watch: FocusWatch };
    const name = (element: Element) => element.outerHTML.slice(0, 140);
    return [
      ...[...watch.missed].map((element) => `not reached: ${name(element)}`),
      ...watch.unseen.map((element) => `reached, but not to be seen: ${name(element)}`),
    ].slice(0, 10);
  });
}
