import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, useBrowser } from './open-page.ts';

const path = 'countries/sdn/';
const phone = { viewport: { width: 360, height: 740 } };

useBrowser();

const buttonOf = (page: Page, id: string) => page.locator(`#${id} .fold__button`);
const isShown = (page: Page, id: string) =>
  page
    .locator(`#${id}-content`)
    .evaluate(
      (content) =>
        content.checkVisibility({ contentVisibilityAuto: true }) && content.clientHeight > 100,
    );

describe('a long section of a record', () => {
  test('is folded behind its title on a phone, and opened and closed by keyboard', async () => {
    await using page = await openPage(path, phone);
    const button = buttonOf(page, 'commitments');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    const folded = await page.evaluate(() => document.documentElement.scrollHeight);
    await button.press('Enter');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await page.locator('#commitments-content td a').first().waitFor({ state: 'visible' });
    const open = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(open).toBeGreaterThan(folded + 1000);
    await button.press('Enter');
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(folded);
  });

  test('is opened by an address that leads to it, or into it', async () => {
    await using page = await openPage(`${path}#risks`, phone);
    expect(await buttonOf(page, 'risks').getAttribute('aria-expanded')).toBe('true');
    expect(await buttonOf(page, 'claims').getAttribute('aria-expanded')).toBe('false');
    const inside = await page.locator('#access-content [id]').first().getAttribute('id');
    await page.evaluate((id) => {
      location.hash = id ?? '';
    }, inside);
    await expect.poll(() => buttonOf(page, 'access').getAttribute('aria-expanded')).toBe('true');
    await expect.poll(() => page.locator(`[id="${inside ?? ''}"]`).isVisible()).toBe(true);
  });

  test('is opened by the contents of the page, also a second time', async () => {
    await using page = await openPage(path, phone);
    const button = buttonOf(page, 'claims');
    const contents = page.locator('nav.contents');
    await contents.locator('summary').click();
    const link = contents.locator('a[href="#claims"]');
    await link.press('Enter');
    await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true');
    await button.press('Enter');
    await link.press('Enter');
    await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true');
  });

  test('is open on a wide screen and without JavaScript, with no button', async () => {
    await using wide = await openPage(path, { viewport: { width: 1280, height: 800 } });
    expect(await wide.locator('.fold__button').count()).toBe(0);
    await using plain = await openPage(path, { ...phone, javaScriptEnabled: false });
    expect(await plain.locator('.fold__button').count()).toBe(0);
    expect(await plain.locator('#commitments ~ * td a').first().isVisible()).toBe(true);
  });

  test('is open in print', async () => {
    await using page = await openPage(path, phone);
    expect(await isShown(page, 'commitments')).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await isShown(page, 'commitments')).toBe(true);
  });

  test('unfolds when the phone becomes a wide screen', async () => {
    await using page = await openPage(path, phone);
    await page.setViewportSize({ width: 1000, height: 700 });
    await expect.poll(() => isShown(page, 'commitments')).toBe(true);
  });

  test.each(['light', 'dark'] as const)(
    'keeps WCAG 2.2 AA folded, in the %s theme',
    async (theme) => {
      await using page = await openPage(path, { ...phone, colorScheme: theme });
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() =>
        window.axe.run({
          runOnly: {
            type: 'tag',
            values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          },
        }),
      );
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    },
  );
});

describe('terms of the glossary', () => {
  test.each([
    'countries/sdn/',
    'strategies/sdn-national-poc-plan-2020/',
    'commitments/sdn-joint-force-12000/',
    'claims/sdn-claim-3300-deployed/',
  ])('are linked on %s, to a definition that is there', async (record) => {
    await using page = await openPage(record, { javaScriptEnabled: false });
    const links = await page
      .locator('main p a[href*="/glossary/#"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(0);
    await page.goto(new URL('/glossary/', page.url()).href);
    for (const link of links) {
      expect(await page.locator(`[id="${link.split('#')[1] ?? ''}"]`).count()).toBe(1);
    }
  });

  test('are never linked within words that others contributed', async () => {
    await using page = await openPage('commitments/sdn-joint-force-12000/', {
      javaScriptEnabled: false,
    });
    expect(
      await page.locator('.finding h3 a[href*="/glossary/"], h1 a[href*="/glossary/"]').count(),
    ).toBe(0);
  });
});
