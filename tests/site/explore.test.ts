import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

describe('the explorer of findings', () => {
  test('shows what is chosen, a page of rows at a time, and keeps the choice in the address', async () => {
    await using tab = await openPage('explore/');
    const all = tab.locator('.explore [role="status"] b');
    await expect.poll(() => all.textContent()).toMatch(/^([\d,]+) of \1 findings$/);
    expect(await tab.locator('#newest').isVisible()).toBe(false);
    expect(await tab.locator('.explore tbody tr').count()).toBe(50);
    await tab.getByText('Country', { exact: true }).first().click();
    await tab.getByRole('checkbox', { name: /^Sudan \(/ }).check();
    await tab.getByLabel('With the words').fill('darfur');
    await expect.poll(() => all.textContent()).not.toMatch(/^([\d,]+) of \1 findings$/);
    expect(new URL(tab.url()).search).toBe('?country=SDN&words=darfur');
    await using again = await openPage(`explore/${new URL(tab.url()).search}`);
    await expect
      .poll(() => again.locator('.explore [role="status"] b').textContent(), {
        timeout: 20_000,
      })
      .toBe(await all.textContent());
  });

  test('hands over what is shown, with its citation', async () => {
    await using tab = await openPage('explore/?country=SDN&level=0');
    const button = tab.getByRole('button', { name: /as CSV$/ });
    await expect.poll(() => button.isVisible()).toBe(true);
    const coming = tab.waitForEvent('download');
    await button.click();
    const folder = mkdtempSync(join(tmpdir(), 'poc-explore-'));
    const file = join(folder, 'selection.csv');
    await (await coming).saveAs(file);
    const lines = readFileSync(file, 'utf8').trimEnd().split('\r\n');
    rmSync(folder, { recursive: true });
    const count = /\d+/.exec((await button.textContent()) ?? '')?.[0];
    expect(lines).toHaveLength(Number(count) + 2);
    expect(lines.at(-1)).toMatch(/data \d{4}\.\d.*explore\/\?country=SDN&level=0/);
  });

  test('says what an address asks for that is not here', async () => {
    await using tab = await openPage('explore/?country=XXX');
    await expect
      .poll(() => tab.locator('.note[role="status"]').textContent())
      .toMatch(/country=XXX/);
  });

  test('leaves the newest findings and the files where the rest does not come, and tries again', async () => {
    await using tab = await openPage('about/');
    await tab.route('**/explore/findings.json', (route) => route.abort());
    await tab.goto(new URL('../explore/', tab.url()).href);
    const again = tab.getByRole('button', { name: 'Try again' });
    await expect.poll(() => again.isVisible()).toBe(true);
    expect(await tab.locator('#newest tbody tr').count()).toBe(50);
    await tab.unroute('**/explore/findings.json');
    await again.click();
    await expect.poll(() => tab.locator('#newest').isVisible()).toBe(false);
  });

  test('without a script leads to every finding by file and by country', async () => {
    await using tab = await openPage('explore/', { javaScriptEnabled: false });
    expect(await tab.getByRole('link', { name: 'All findings as CSV' }).isVisible()).toBe(true);
    expect(await tab.locator('.explore__countries a').count()).toBeGreaterThan(10);
  });
});
