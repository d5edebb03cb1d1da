import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Page, Response } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage, openTab, useBrowser } from './open-page.ts';

const deployed = 'The joint force is deployed in Darfur';
const letter = `Excellency,

On instructions from my Government I have the honour to write to you. The joint force is deployed in Darfur.
The weather in Khartoum was lovely this spring. Communities take part in their own protection.

Please accept the assurances of my highest consideration.`;

useBrowser();

/** Types a text into the field, and looks it up without a mouse. */
async function lookUp(tab: Page, text: string): Promise<void> {
  // Astro takes the mark away when the page's script has taken over.
  await tab.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  const field = tab.locator('main textarea');
  await field.fill(text);
  await field.press('Control+Enter');
}

/** The sentence that a screen reader hears of the answer. */
async function readStatus(tab: Page): Promise<string> {
  const status = tab.locator('.check__status', { hasText: /bear|nothing|no word|could not/i });
  await status.waitFor();
  return (await status.textContent()) ?? '';
}

describe('checking a claim', () => {
  test('lays a sentence beside what was promised, said and found, and gives no verdict on it', async () => {
    await using tab = await openPage('check/');
    await lookUp(tab, deployed);
    expect(await readStatus(tab)).toMatch(/\d+ commitments?, .*may bear on this.*not said here/);
    expect(await tab.locator(':focus').textContent()).toContain('On record');
    const partOf = (id: string) => tab.locator(`section[aria-labelledby="${id}"]`);
    expect(await partOf('promised').locator('a[href*="/commitments/"]').count()).toBeGreaterThan(0);
    expect(await partOf('promised').locator('.level').first().textContent()).toMatch(/\w/);
    expect(await partOf('claimed').locator('.verdict').count()).toBeGreaterThan(0);
    expect(await partOf('found').locator('time').count()).toBeGreaterThan(0);
    expect(await tab.locator('.check__answer > h2').textContent()).toContain(deployed);
  });

  test('leads from a finding to its place on the page of its record', async () => {
    await using tab = await openPage(`check/?q=${encodeURIComponent(deployed)}`);
    await tab.locator('section[aria-labelledby="found"] .finding a').first().click();
    await tab.waitForURL(/\/(commitments|claims)\/[^/]+\/#/);
    expect(await tab.locator(':target').count()).toBe(1);
  });

  test('keeps the question in the address, which asks the same again', async () => {
    await using tab = await openPage('check/');
    await lookUp(tab, deployed);
    const said = await readStatus(tab);
    expect(new URL(tab.url()).searchParams.get('q')).toBe(deployed);
    await using other = await openPage(
      new URL(tab.url()).pathname.slice(1) + new URL(tab.url()).search,
    );
    expect(await readStatus(other)).toBe(said);
    expect(await other.locator('main textarea').inputValue()).toBe(deployed);
  });

  test('says what country it read from the text, and lets the reader change it', async () => {
    await using tab = await openPage(`check/?q=${encodeURIComponent(deployed)}`);
    const country = tab.getByLabel('Country');
    await expect.poll(() => country.locator('option:checked').textContent()).toMatch(/Sudan$/);
    await country.selectOption('SSD');
    await expect.poll(() => new URL(tab.url()).searchParams.get('country')).toBe('SSD');
    await expect
      .poll(() =>
        tab.locator('section[aria-labelledby="promised"] .check__record p').allTextContents(),
      )
      .toSatisfy((lines: string[]) => lines.every((line) => line.startsWith('South Sudan')));
  });

  test('holds records to the dates typed, and tells what is no date', async () => {
    await using tab = await openPage(`check/?q=${encodeURIComponent(deployed)}`);
    const from = tab.getByLabel(/Dated from/);
    await from.fill('2020-13');
    await from.press('Enter');
    expect(await tab.locator('main [role="alert"]').textContent()).toMatch(/2020-13.*no date/);
    await from.fill('2023');
    await from.press('Enter');
    await expect.poll(() => new URL(tab.url()).searchParams.get('from')).toBe('2023');
    await expect
      .poll(() =>
        tab
          .locator('section[aria-labelledby="found"] time')
          .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? '')),
      )
      .toSatisfy((dates: string[]) => dates.length > 0 && dates.every((date) => date >= '2023'));
  });

  test('finds what a letter says in other words, and says so', async () => {
    await using tab = await openPage('check/');
    await lookUp(tab, 'The truce signed in Jeddah is kept by our soldiers in Sudan');
    expect(await readStatus(tab)).toMatch(/like meaning.*for “soldiers”/);
    expect(await tab.locator('section[aria-labelledby="promised"] .check__record').count()).toBe(3);
  });

  test('on a phone leads to the answer right below the field, filters folded into a line', async () => {
    await using tab = await openPage('check/', { viewport: { width: 360, height: 740 } });
    await lookUp(tab, deployed);
    await readStatus(tab);
    const [button, title] = ['.check__submit button', '.check__answer > h2'];
    const topOf = (selector: string) =>
      tab.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
    expect((await topOf(title ?? '')) - (await topOf(button ?? ''))).toBeLessThan(200);
    await expect.poll(() => topOf(title ?? '')).toBeLessThan(100);
    const fold = tab.locator('.check__fold');
    expect(await fold.locator('summary').textContent()).toBe('What to look through: Sudan');
    expect(await tab.getByLabel('Country').isVisible()).toBe(false);
    await fold.locator('summary').press('Enter');
    await tab.getByLabel('Country').selectOption('SSD');
    await expect.poll(() => fold.locator('summary').textContent()).toMatch(/: South Sudan/);
  });

  test('shows whoever was sent a question its answer', async () => {
    await using tab = await openPage(`check/?q=${encodeURIComponent(deployed)}`, {
      viewport: { width: 360, height: 740 },
    });
    await readStatus(tab);
    await expect
      .poll(() =>
        tab
          .locator('.check__answer > h2')
          .evaluate((element) => element.getBoundingClientRect().top),
      )
      .toBeLessThan(100);
  });

  test('says plainly that nothing on record bears on a text', async () => {
    await using tab = await openPage('check/');
    await lookUp(tab, 'The football team won xyzzyplugh');
    expect(await readStatus(tab)).toMatch(/Nothing on record bears on this.*xyzzyplugh/);
    expect(await tab.locator('.check__answer section').count()).toBe(0);
  });

  test('tells what an address asks for that is not here', async () => {
    await using tab = await openPage('check/?q=joint+force&country=XYZ');
    expect(await readStatus(tab)).toMatch(/country=XYZ/);
  });

  test('loads no record until something is asked', async () => {
    await using tab = await openTab();
    const loaded: string[] = [];
    tab.on('request', (request) => loaded.push(request.url()));
    await tab.goto(new URL('check/', inject('siteAddress')).href, { waitUntil: 'networkidle' });
    const ofIndex = () =>
      loaded.filter((url) => url.includes('index.json') || url.includes('worker'));
    expect(ofIndex()).toEqual([]);
    await lookUp(tab, deployed);
    await expect.poll(() => ofIndex().length).toBe(2);
  });

  test('says that the records could not be loaded, and answers when they can', async () => {
    await using tab = await openTab();
    let isDown = true;
    await tab
      .context()
      .route('**/check/index.json', (route) => (isDown ? route.abort() : route.continue()));
    await tab.goto(new URL('check/', inject('siteAddress')).href);
    await lookUp(tab, deployed);
    expect(await readStatus(tab)).toMatch(/could not be loaded/);
    isDown = false;
    await tab.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => readStatus(tab)).toMatch(/bear on this/);
  });

  test('without JavaScript says so, and stands every recorded claim with its verdict', async () => {
    await using tab = await openPage('check/', { javaScriptEnabled: false });
    const main = tab.locator('main');
    expect(await main.innerText()).toMatch(/needs JavaScript/);
    expect(await main.locator('textarea').isVisible()).toBe(false);
    await using all = await openPage('claims/', { javaScriptEnabled: false });
    const claims = await all.locator('#claims-list tbody tr').count();
    expect(claims).toBeGreaterThan(0);
    expect(await main.locator('.record-lines li .verdict').count()).toBe(claims);
  });
});

describe('a letter', () => {
  test('is looked through sentence by sentence, each with what bears on it', async () => {
    await using tab = await openPage('check/');
    await lookUp(tab, letter);
    const lines = tab.locator('.check__letter li');
    await lines.first().waitFor();
    const said = await lines.allTextContents();
    expect(said.find((line) => line.startsWith('The joint force'))).toMatch(/\d+ commitments?/);
    expect(said.find((line) => line.startsWith('The weather'))).toMatch(/nothing on record/);
  });

  test('leads from a sentence to its records, by keyboard, and back by the browser', async () => {
    await using tab = await openPage('check/');
    await lookUp(tab, letter);
    const words = () => new URL(tab.url()).searchParams.get('q');
    const [deployedLine, ownLine] = ['The joint force', 'Communities take part'].map((name) =>
      tab.getByRole('button', { name: new RegExp(`^${name}`) }),
    );
    await deployedLine?.press('Enter');
    await expect.poll(words).toMatch(/^The joint force/);
    expect(await tab.locator(':focus').textContent()).toContain('On record');
    await ownLine?.press('Enter');
    await expect.poll(words).toMatch(/^Communities/);
    await tab.goBack();
    await expect
      .poll(() => tab.locator('.check__answer > h2').textContent())
      .toMatch(/joint force/);
    expect(await tab.locator('main textarea').inputValue()).toBe(letter);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme, WCAG 2.2 AA is kept by', (theme) => {
  test.each([
    ['an answer', deployed],
    ['a letter', letter],
  ])('%s', async (_kind, text) => {
    await using tab = await openPage('check/', { colorScheme: theme });
    await lookUp(tab, text);
    await readStatus(tab);
    await tab.evaluate(axe.source);
    const { violations } = await tab.evaluate(() =>
      window.axe.run({
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
      }),
    );
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

test('checking a claim takes at most 30 kB of JavaScript besides React', async () => {
  await using tab = await openTab();
  const scripts: Response[] = [];
  tab.context().on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response);
  });
  await tab.goto(new URL('check/', inject('siteAddress')).href);
  await lookUp(tab, deployed);
  await readStatus(tab);
  const own = scripts.filter((script) => !/\/(client|react|jsx-runtime)\./.test(script.url()));
  const bodies = await Promise.all(own.map((script) => script.body()));
  expect(own.length).toBeGreaterThan(1);
  expect(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)).toBeLessThanOrEqual(30_000);
});

describe('the list of claims', () => {
  const linesOf = (tab: Page) => tab.locator('#claims-list tbody tr');

  test('is narrowed by country, verdict and audience, and says how many are left', async () => {
    await using tab = await openPage('claims/');
    const all = await linesOf(tab).count();
    await tab.getByLabel('Country').selectOption('SDN');
    await expect.poll(() => new URL(tab.url()).searchParams.get('country')).toBe('SDN');
    // The address changes before the list is laid out again.
    const visible = linesOf(tab).filter({ visible: true });
    await expect.poll(() => visible.count()).toBeLessThan(all);
    const shown = await visible.count();
    const status = tab.locator('.list-filter [role="status"]');
    await expect.poll(() => status.textContent()).toContain(`${shown} of ${all} claims`);
    const counts = await tab.locator('#claims-list section:visible [data-count]').allTextContents();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(shown);
  });

  test('is shown by an address as it was narrowed, on a phone too', async () => {
    await using tab = await openPage('claims/?verdict=contradicted&country=SDN', {
      viewport: { width: 320, height: 800 },
    });
    const visible = linesOf(tab).filter({ visible: true });
    await expect.poll(() => tab.locator('#claims-list section:visible').count()).toBe(1);
    const countries = await visible.evaluateAll((lines) =>
      lines.map((line) => line.getAttribute('data-country')),
    );
    expect(new Set(countries)).toEqual(new Set(['SDN']));
  });

  test('is whole without JavaScript, and offers no filter that would not work', async () => {
    await using tab = await openPage('claims/?country=SDN', { javaScriptEnabled: false });
    expect(await linesOf(tab).filter({ visible: true }).count()).toBe(await linesOf(tab).count());
    expect(await tab.getByLabel('Country').isVisible()).toBe(false);
  });
});
