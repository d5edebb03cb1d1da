import { describe, expect, inject, test } from 'vitest';
import { openPage, useBrowser } from './open-page.ts';
import { listPageKinds } from './page-kinds.ts';

useBrowser();

const kinds = listPageKinds(inject('siteFolder'));

describe.each([320, 768, 1920])('at %i px the page does not scroll sideways:', (width) => {
  test.each(kinds)('$kind', async ({ path }) => {
    await using page = await openPage(path, { viewport: { width, height: 800 } });
    const { excess, widest } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const right = (element: Element) => element.getBoundingClientRect().right;
      const all = [...document.querySelectorAll('body *')];
      const outside = all.filter((element) => right(element) > clientWidth + 1);
      return { excess: scrollWidth - clientWidth, widest: outside.at(-1)?.outerHTML.slice(0, 200) };
    });
    expect(excess, widest).toBe(0);
  });
});

// A page that is wider is printed smaller as a whole.
describe('on paper, within the margins of an A4 sheet, nothing is wider than the sheet:', () => {
  test.each(kinds)('$kind', async ({ path }) => {
    await using page = await openPage(path, { viewport: { width: 718, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      718,
    );
  });
});

describe('on paper, navigation is gone and every detail that is printed is open:', () => {
  test.each(kinds)('$kind', async ({ path }) => {
    await using page = await openPage(path);
    await page.emulateMedia({ media: 'print' });
    const faults = await page.evaluate(() => {
      // Where the page stands in the site is worth its line on paper too.
      const leading = 'nav:not(.breadcrumb), form[role="search"], .skip-link';
      const navigation = [...document.querySelectorAll(leading)];
      const folded = [
        ...document.querySelectorAll('details:not(.no-print, .no-print *) > :not(summary)'),
      ];
      const name = (element: Element) => element.outerHTML.slice(0, 160);
      return [
        ...navigation.filter((element) => element.checkVisibility()).map(name),
        ...folded.filter((element) => !element.checkVisibility()).map(name),
      ];
    });
    expect(faults).toEqual([]);
  });
});
