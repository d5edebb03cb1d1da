import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { getDataset } from '#dataset/dataset.ts';
import { CODING_FIELDS } from '#views/coding/coding-form.ts';
import { listRows } from '#views/coding/list-rows.ts';
import { readSheet } from '#views/coding/read-sheet.ts';
import { toLabels } from '#views/labels.ts';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

const three = 'contribute/code/?field=levels&country=SOM&sample=3&seed=7';
const dataset = getDataset();
const labels = toLabels(dataset.vocabularies);

async function openSample(address: string): Promise<Page & AsyncDisposable> {
  const tab = await openPage(address);
  await tab.locator('.coding__card').waitFor();
  return tab;
}

/** Codes the row that is open by the signs of the keys: the level, then whether it is reversed. */
async function codeByKeys(tab: Page, level: string): Promise<void> {
  await tab.locator('.coding__choices input').first().focus();
  await tab.keyboard.press(level);
  await tab.keyboard.press('n');
}

async function download(tab: Page): Promise<string> {
  const [file] = await Promise.all([
    tab.waitForEvent('download'),
    tab.locator('.form__download').click(),
  ]);
  return text(await file.createReadStream());
}

describe('coding in the browser', () => {
  test('is done by keyboard, row after row, and hands over a sheet that is taken as it is', async () => {
    await using tab = await openSample(three);
    for (const level of ['0', '2', 'u']) {
      await codeByKeys(tab, level);
      const next = tab.getByRole('button', { name: 'Next', exact: true });
      expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
      await tab.keyboard.press('Enter');
    }
    await expect.poll(() => tab.locator('.coding__progress').textContent()).toMatch(/3 of 3/);
    const sheet = readSheet(await download(tab), {
      rowsOf: (field) => listRows(field, dataset, labels),
      isCoded: () => false,
    });
    expect(sheet.faults).toEqual([]);
    expect(sheet.rows.map(({ values }) => values)).toEqual([
      ['0', 'no'],
      ['2', 'no'],
      ['unclear', 'no'],
    ]);
  });

  test('keeps what was filled in against loss, and goes on at the first open row', async () => {
    await using tab = await openSample(three);
    await codeByKeys(tab, '1');
    await tab.reload();
    await tab.locator('.coding__card').waitFor();
    expect(await tab.locator('.coding__card h3').textContent()).toBe('Row 2 of 3');
    expect(await tab.locator('.coding__progress').textContent()).toMatch(/1 of 3/);
  });

  test('asks for a reason where the coder doubts', async () => {
    await using tab = await openSample(three);
    await codeByKeys(tab, '1');
    await tab.getByLabel(/^Another careful reader/).check();
    await expect.poll(() => tab.locator('.coding__steps').textContent()).toMatch(/wanting: Reason/);
    await tab.getByLabel('Reason', { exact: true }).fill('No total is given.');
    await expect.poll(() => tab.locator('.coding__steps').textContent()).toMatch(/filled/);
  });

  test('draws what the form asks for, and puts it into the address', async () => {
    await using tab = await openPage('contribute/code/');
    await tab.getByLabel('Field').selectOption('roles');
    await tab.getByLabel('How many rows').fill('5');
    await tab.getByRole('button', { name: 'Draw the rows' }).click();
    await tab.locator('.coding__card').waitFor();
    expect(new URL(tab.url()).search).toBe('?field=roles&sample=5&seed=1');
    expect(await tab.locator('.coding__card h3').textContent()).toBe('Row 1 of 5');
  });

  test('says what of an address it ignores, and what of a form is no number', async () => {
    await using tab = await openPage('contribute/code/?field=levels&country=ZZZ&sample=2');
    await expect.poll(() => tab.locator('.coding .note').textContent()).toMatch(/country=ZZZ/);
    await tab.getByLabel('Seed').fill('x');
    await tab.getByRole('button', { name: 'Draw the rows' }).click();
    await expect.poll(() => tab.locator('#coding-seed-hint').textContent()).toMatch(/whole number/);
  });

  test('says so where the rows cannot be loaded, and tries again', async () => {
    await using tab = await openPage('contribute/code/');
    await tab.route('**/contribute/code/levels.json', (route) => route.abort());
    await tab.getByRole('button', { name: 'Draw the rows' }).click();
    await tab.locator('.coding [role="alert"]').waitFor();
    await tab.unroute('**/contribute/code/levels.json');
    await tab.getByRole('button', { name: 'Try again' }).click();
    await tab.locator('.coding__card').waitFor();
  });

  test.each(CODING_FIELDS)(
    'has a whole sheet and the rows of %s, without a filled cell',
    async (field) => {
      await using tab = await openPage('contribute/code/');
      const [sheet, file] = await tab.evaluate(
        async (name) =>
          Promise.all(['csv', 'json'].map(async (kind) => (await fetch(`${name}.${kind}`)).text())),
        field,
      );
      const rows = listRows(field, dataset, labels);
      expect(JSON.parse(file ?? '')).toMatchObject({ item: rows.map(({ item }) => item) });
      const read = readSheet(sheet ?? '', { rowsOf: () => rows, isCoded: () => false });
      expect(read.faults.map(({ found }) => found)).toEqual(['No row is filled.']);
      expect(read.blankCount).toBe(rows.length);
    },
  );
});
