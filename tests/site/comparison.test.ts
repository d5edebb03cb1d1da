import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

describe('the draws in the reader’s own browser', () => {
  test('give the published figures to the last bit', async () => {
    await using tab = await openPage('compare/');
    await tab.locator('#draw').scrollIntoViewIfNeeded();
    await tab.getByRole('button', { name: 'Draw', exact: true }).click();
    const status = tab.locator('#draw ~ * [role="status"]').first();
    await expect
      .poll(() => status.textContent(), { timeout: 60_000 })
      .toMatch(/2,000 draws made .* to the last bit/);
  });

  test('can be stopped, and draw anew with another seed without claiming to be the published ones', async () => {
    await using tab = await openPage('compare/');
    await tab.locator('#draw').scrollIntoViewIfNeeded();
    const status = tab.locator('#draw ~ * [role="status"]').first();
    await expect
      .poll(() => tab.getByRole('button', { name: 'Draw', exact: true }).isEnabled())
      .toBe(true);
    await tab.getByLabel('Draws', { exact: true }).fill('20000');
    await tab.getByRole('button', { name: 'Draw', exact: true }).click();
    await tab.getByRole('button', { name: 'Stop' }).click();
    expect(await status.textContent()).toBe('Stopped.');
    await tab.getByLabel('Draws', { exact: true }).fill('200');
    await tab.getByLabel('Seed').fill('7');
    await tab.getByRole('button', { name: 'Draw', exact: true }).click();
    await expect.poll(() => status.textContent(), { timeout: 60_000 }).toMatch(/^200 draws made/);
    expect(await status.textContent()).not.toMatch(/published/);
  });
});

describe('the picture of danger and delivery', () => {
  test('is read from country to country by arrow key', async () => {
    await using tab = await openPage('compare/');
    await tab.locator('#danger').scrollIntoViewIfNeeded();
    const picture = tab.locator('.canvas-box');
    const said = tab.locator('.canvas-box ~ [role="status"]');
    const readNext = async () => {
      await picture.press('ArrowRight');
      return said.textContent();
    };
    // The picture answers once its code has come.
    await expect.poll(readNext).toMatch(/: risk \d+, delivery \d+ \(90% interval \d+ to \d+\)\.$/);
    const first = await said.textContent();
    expect(await readNext()).not.toBe(first);
  });

  test('has the colours of the theme, of another theme as soon as that comes, and of paper in print', async () => {
    await using tab = await openPage('compare/', { colorScheme: 'dark' });
    await tab.locator('#danger').scrollIntoViewIfNeeded();
    const tell = (name: 'beforeprint' | 'afterprint') =>
      tab.evaluate((event) => dispatchEvent(new Event(event)), name);
    const [dark, light, paper] = ['#e9e7e1', '#1b1d20', '#000000'] as const;
    const expectInk = (ink: string) =>
      expect.poll(() => readInk(tab, [dark, light, paper])).toBe(ink);

    await expectInk(dark);
    await tab.emulateMedia({ colorScheme: 'light' });
    await expectInk(light);
    await tab.emulateMedia({ colorScheme: 'dark' });
    await expectInk(dark);
    await tell('beforeprint');
    await expectInk(paper);
    await tell('afterprint');
    await expectInk(dark);
    await tab.emulateMedia({ media: 'print' });
    await expectInk(paper);
  });
});

/** The ink in which the names of countries are drawn, of those that the page may have; none before there is a drawing. */
function readInk(tab: Page, inks: readonly string[]): Promise<string | undefined> {
  return tab.locator('.canvas-box canvas').evaluate((canvas: HTMLCanvasElement, known) => {
    const { width, height } = canvas;
    const drawn = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    const colours = new Set<string>();
    for (let i = 0; i < drawn.length; i += 4) {
      const parts = [drawn[i], drawn[i + 1], drawn[i + 2]];
      if (drawn[i + 3] !== 255) continue;
      colours.add(`#${parts.map((part = 0) => part.toString(16).padStart(2, '0')).join('')}`);
    }
    return known.find((ink) => colours.has(ink));
  }, inks);
}

describe('the tables of countries and strategies', () => {
  test('keep what the reader chose in the address', async () => {
    await using tab = await openPage('compare/');
    await tab.locator('#countries').scrollIntoViewIfNeeded();
    await tab.getByLabel('Pick Sudan', { exact: true }).check();
    await tab.getByRole('button', { name: 'Country', exact: true }).first().click();
    expect(new URL(tab.url()).search).toMatch(/countries\.pick=SDN/);
    await using again = await openPage(`compare/${new URL(tab.url()).search}`);
    await expect.poll(() => again.getByLabel('Pick Sudan', { exact: true }).isChecked()).toBe(true);
  });

  test('say what an address asks for that is not here', async () => {
    await using tab = await openPage('compare/?countries.pick=XXX');
    await expect.poll(() => tab.locator('.note[role="status"]').textContent()).toMatch(/XXX/);
  });
});
