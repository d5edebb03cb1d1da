import { describe, expect, test } from 'vitest';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

describe('the reader’s own method', () => {
  test('moves scores, writes the address, and is reset', async () => {
    await using tab = await openPage('compare/own-method/');
    const said = tab.locator('.own-method__said');
    await expect.poll(() => tab.getByLabel('Design').isEnabled()).toBe(true);
    await tab.getByLabel('Design').fill('90');
    await expect.poll(() => said.textContent(), { timeout: 60_000 }).toMatch(/^With your choices/);
    expect(new URL(tab.url()).search).toBe('?design=90');
    const status = tab.locator('.own-method__result > [role="status"]').last();
    await expect
      .poll(() => status.textContent(), { timeout: 60_000 })
      .toMatch(/^2,000 draws made .* in your browser/);
    await tab.getByRole('button', { name: 'Back to the published method' }).click();
    await expect.poll(() => said.textContent()).toMatch(/nothing has moved/);
    expect(new URL(tab.url()).search).toBe('');
  });

  test('opens as a shared address says, and tells what it left aside', async () => {
    await using tab = await openPage('compare/own-method/?mean=arithmetic&delivery=900');
    await expect
      .poll(() => tab.locator('.own-method__said').textContent(), { timeout: 60_000 })
      .toMatch(/^With your choices/);
    expect(await tab.getByLabel('How the parts are joined').inputValue()).toBe('arithmetic');
    expect(await tab.getByLabel('Delivery', { exact: true }).first().inputValue()).toBe('50');
    expect(await tab.locator('.note[role="status"]').textContent()).toMatch(/delivery=900/);
  });

  test('says that the records could not be read, keeps the published figures, and can try again', async () => {
    await using tab = await openPage('compare/own-method/');
    await tab.route('**/own-method.json', (route) => route.abort());
    await expect.poll(() => tab.getByLabel('Design').isEnabled()).toBe(true);
    await tab.getByLabel('Design').fill('90');
    const again = tab.getByRole('button', { name: 'Try again' });
    await expect.poll(() => again.isVisible()).toBe(true);
    expect(await tab.locator('.own-method__result').textContent()).toMatch(
      /could not be made anew/,
    );
    await tab.unroute('**/own-method.json');
    await again.click();
    await expect
      .poll(() => tab.locator('.own-method__said').textContent(), { timeout: 60_000 })
      .toMatch(/^With your choices/);
  });
});
