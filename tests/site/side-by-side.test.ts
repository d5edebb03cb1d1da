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
