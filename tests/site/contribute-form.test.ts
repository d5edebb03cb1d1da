import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { loadDataFolder } from '#dataset/dataset.ts';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

const force = 'contribute/?add=finding&record=sdn-joint-force-12000';

/** The form of an address, once it is there. */
async function openForm(address: string): Promise<Page & AsyncDisposable> {
  const tab = await openPage(address);
  await tab.locator('.form__fields').waitFor();
  return tab;
}

/** Goes by the Tab key to the control of a name, as somebody without a mouse does. */
async function tabTo(tab: Page, label: string | RegExp): Promise<void> {
  const control = tab.getByLabel(label).first();
  const id = await control.getAttribute('id');
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await tab.evaluate(() => document.activeElement?.id)) === id) return;
    await tab.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${String(label)}.`);
}

/** Fills in a finding by keyboard, from the control that has the focus on. */
async function fillFinding(tab: Page): Promise<void> {
  await tab.locator('.form__about button').focus();
  await tabTo(tab, /^Document \(/);
  await tab.keyboard.type('sg-s-2021-312-sdn');
  await tabTo(tab, /^When it held/);
  await tab.keyboard.type('March 2021');
  await tabTo(tab, /^What was seen/);
  await tab.keyboard.type('About half of the force stood in Darfur');
  await tabTo(tab, /^Who saw it/);
  await tab.keyboard.type('United');
  await tab.keyboard.press('Tab');
  await tab.locator('input[id$="direction-mixed"]').press('Space');
  await tab.locator('input[id$="level-1"]').press('Space');
}

/** What can be chosen, once the page's script takes the choice. */
const chooseOf = (tab: Page, action: string) =>
  tab.locator(`astro-island:not([ssr]) #form-do-${action}`);

const submit = (tab: Page) => tab.getByRole('button', { name: 'Check it' }).press('Enter');

describe('the form', () => {
  test('tells every mistake once, with the way to its field', async () => {
    await using tab = await openForm(force);
    await submit(tab);
    const summary = tab.locator('.form__summary h3');
    await expect.poll(() => summary.evaluate((h) => h === document.activeElement)).toBe(true);
    const links = tab.locator('.form__summary li > a:not(.form__code)');
    expect(await links.count()).toBe(6);
    await links.first().press('Enter');
    const field = tab.getByLabel(/^Document \(/);
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const problem = (await field.getAttribute('aria-describedby'))?.split(' ')[0] ?? '';
    expect(await tab.locator(`#${problem}`).textContent()).toMatch(/needed/);
  });

  test('filled in by keyboard hands over a file that the check accepts, and previews its score', async () => {
    await using tab = await openForm(force);
    await fillFinding(tab);
    await submit(tab);
    await expect.poll(() => tab.locator('.form__summary h3').textContent()).toMatch(/No mistakes/);
    expect(await tab.locator('.form__move').textContent()).toMatch(
      /delivery of this commitment would/,
    );
    expect(await tab.locator('.form__page').textContent()).toContain(
      'About half of the force stood',
    );
    const link = tab.locator('.form__download').first();
    const [download] = await Promise.all([tab.waitForEvent('download'), link.press('Enter')]);
    expect(download.suggestedFilename()).toBe('sdn-joint-force-12000.json');
    const folder = mkdtempSync(join(tmpdir(), 'poc-form-'));
    try {
      cpSync('data', join(folder, 'data'), { recursive: true });
      const place = (await tab.locator('.form__file code').first().textContent()) ?? '';
      await download.saveAs(join(folder, place));
      const { problems } = loadDataFolder(join(folder, 'data'));
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('keeps what is typed over a reload, until it is cleared', async () => {
    await using tab = await openForm(force);
    await tab.getByLabel(/^What was seen/).fill('It was kept.');
    await tab.reload();
    await expect.poll(() => tab.getByLabel(/^What was seen/).inputValue()).toBe('It was kept.');
    await tab.getByRole('button', { name: /^Clear/ }).click();
    await expect.poll(() => tab.getByLabel(/^What was seen/).inputValue()).toBe('');
    expect(await tab.evaluate(() => localStorage.length)).toBe(0);
  });

  test.each([
    ['a mandate', 'mandate', /^Symbol/],
    ['a country', 'country', /^Code of the country/],
  ])(
    'for %s opens as soon as it is chosen, with the focus on its heading',
    async (_what, action, field) => {
      await using tab = await openPage('contribute/');
      await chooseOf(tab, action).press('Space');
      await tab.locator('.form__fields').waitFor();
      const heading = tab.locator('.form__about h3');
      await expect.poll(() => heading.evaluate((h) => h === document.activeElement)).toBe(true);
      expect(await tab.getByLabel(field).count()).toBe(1);
    },
  );

  test('has no id twice while somebody chooses', async () => {
    await using tab = await openPage('contribute/');
    await chooseOf(tab, 'incentive').press('Space');
    await tab.locator('select#form-country').waitFor();
    const ids = await tab.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBe(new Set(ids).size);
  });

  test('opens with a record from the link on its page', async () => {
    await using tab = await openPage('commitments/sdn-joint-force-12000/');
    await tab.getByRole('link', { name: 'Correct this record' }).click();
    await tab.locator('.form__fields').waitFor();
    expect(await tab.getByLabel(/^What it says/).inputValue()).toMatch(/12,000/);
  });

  test('runs nothing that an address or a field holds', async () => {
    const hostile = '<img src=x onerror="window.hit=1">';
    await using tab = await openPage(`contribute/?correct=${encodeURIComponent(hostile)}`);
    await expect.poll(() => tab.locator('.form').textContent()).toContain('<img src=x');
    await using form = await openForm(force);
    await form.getByLabel(/^What was seen/).fill(hostile);
    await submit(form);
    await expect.poll(() => form.locator('.form__summary').textContent()).toMatch(/markup|<img/);
    expect(await form.evaluate(() => 'hit' in window)).toBe(false);
    expect(await form.locator('main img').count()).toBe(0);
  });

  test('sends nothing: all that is asked for is files of the site, and nothing of what is typed', async () => {
    await using tab = await openForm(force);
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await fillFinding(tab);
    await submit(tab);
    await tab.locator('.form__move').waitFor();
    expect(asked.every((line) => line.startsWith('GET '))).toBe(true);
    expect(asked.filter((line) => line.includes('half'))).toEqual([]);
  });
});
