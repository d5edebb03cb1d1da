import { describe, expect, test } from 'vitest';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

describe('side by side', () => {
  test('sets one country on two days beside a strategy’s choice, by address', async () => {
    await using tab = await openPage('compare/side-by-side/?of=SDN,SDN@2020-12-31,XXX');
    const table = tab.locator('.side-by-side__table');
    await expect.poll(() => table.locator('thead th').count(), { timeout: 60_000 }).toBe(3);
    expect(await table.locator('tbody tr').count()).toBe(8);
    expect(await tab.locator('.note[role="status"]').textContent()).toMatch(/of=XXX/);
    expect(await tab.locator('.side-by-side').textContent()).toMatch(/of the draws\./);
  });

  test('says what it shows, with intervals in numbers, and can be cited and taken away', async () => {
    await using tab = await openPage('compare/side-by-side/?of=SDN@2023-04-15,SSD@2023-04-15');
    const headline = tab.locator('#sides');
    await headline.waitFor({ timeout: 60_000 });
    expect(await headline.textContent()).toMatch(
      /^Delivery on 15 April 2023 was \d+ \(\d+–\d+\) for Sudan and \d+ \(\d+–\d+\) for South Sudan: /,
    );
    expect(await tab.locator('.side-by-side__table').textContent()).toMatch(/\d+–\d+/);
    const box = tab.locator('.side-by-side .cite');
    const citation = await box.locator('[data-citation]').first().textContent();
    expect(citation).toContain(', as of 15 April 2023. Delivery on 15 April 2023 was ');
    expect(citation).toContain(new URL(tab.url()).search.slice(0, 4));
    const waiting = tab.waitForEvent('download');
    await box.getByRole('button', { name: 'as CSV' }).click();
    expect((await waiting).suggestedFilename()).toMatch(/sdn-asOf-2023-04-15.*\.csv$/);
  });

  test('shows two columns on a phone', async () => {
    const viewport = { width: 360, height: 800 };
    await using tab = await openPage('compare/side-by-side/?of=SDN,SSD', { viewport });
    const table = tab.locator('.side-by-side__table');
    await table.waitFor({ timeout: 60_000 });
    const hidden = await table.evaluate(({ parentElement: box }) =>
      box ? box.scrollWidth - box.clientWidth : null,
    );
    expect(hidden).toBe(0);
  });

  test('is chosen by keyboard, and says why a day is none', async () => {
    await using tab = await openPage('compare/side-by-side/');
    const first = tab.getByLabel('Number 1', { exact: true });
    await expect.poll(() => first.isEnabled()).toBe(true);
    await first.selectOption('SDN');
    expect(new URL(tab.url()).search).toBe('?of=SDN');
    const day = tab.getByLabel('As of, number 1');
    await day.fill('2020-12');
    await day.press('Enter');
    expect(await tab.getByRole('alert').textContent()).toMatch(/is not one day.*2020-12-31/);
    await day.fill('2020-12-31');
    await day.press('Enter');
    await expect.poll(() => new URL(tab.url()).search).toBe('?of=SDN%402020-12-31');
  });
});
