import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { getDataset, getRiskBasis } from '#dataset/dataset.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { answerQuestion, listNeeded } from '#views/as-of/answer-question.ts';
import { toAsOfBasis, toAsOfRecord } from '#views/as-of/as-of-record.ts';
import type { AsOfQuestion, AsOfSubject, AsOfView } from '#views/as-of/as-of-view.ts';
import { toLabels } from '#views/labels.ts';
import { openPage, openTab, useBrowser } from './open-page.ts';

useBrowser();

const dataset = getDataset();
const labels = toLabels(dataset.vocabularies);
const basis = toAsOfBasis(dataset, getRiskBasis(), labels);
const country = 'countries/sdn/';
const milestone = '2020-12-31';
const ordinaryDay = '2022-03-08';

/** What the build itself would show. */
function answer(question: AsOfQuestion): AsOfView {
  const records = listNeeded(question, basis).map((iso3) =>
    toAsOfRecord(dataset, iso3, getRiskBasis(), labels),
  );
  return answerQuestion(question, basis, records);
}

/** Waits until the page says that it shows a day. */
async function waitForDay(page: Page): Promise<void> {
  await page.locator('as-of-control [role="status"]', { hasText: /^Shown/ }).waitFor();
}

/** From now on keeps all that the page's workers say, as it came. */
async function keepAnswers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const answers: unknown[] = [];
    Object.assign(window, { answers });
    const Original = window.Worker;
    window.Worker = class extends Original {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener('message', ({ data }: MessageEvent<unknown>) => answers.push(data));
      }
    };
  });
}

async function readViews(page: Page): Promise<readonly AsOfView[]> {
  const answers = await page.evaluate(() => Reflect.get(window, 'answers') as unknown);
  const messages = answers as readonly {
    readonly reply: { readonly kind: string; readonly view: AsOfView };
  }[];
  return messages.filter(({ reply }) => reply.kind === 'cited').map(({ reply }) => reply.view);
}

describe('what the browser computes is, to the bit, what the build computes', () => {
  const [strategy] = dataset.strategies.filter(({ id }) => id === 'sdn-national-poc-plan-2020');
  const commitment = dataset.commitments.find(({ strategyId }) => strategyId === strategy?.id);
  const cases: readonly (readonly [path: string, subject: AsOfSubject])[] = [
    [country, { scope: 'country', iso3: 'SDN' }],
    [
      `strategies/${strategy?.id ?? ''}/`,
      { scope: 'strategy', iso3: 'SDN', id: strategy?.id ?? '' },
    ],
    [
      `commitments/${commitment?.id ?? ''}/`,
      { scope: 'commitment', iso3: 'SDN', id: commitment?.id ?? '' },
    ],
    ['compare/', { scope: 'compare' }],
  ];

  test.each(cases)('on %s', async (path, subject) => {
    await using page = await openTab();
    await keepAnswers(page);
    await page.goto(`${inject('siteAddress')}${path}?asOf=${ordinaryDay}`);
    await waitForDay(page);
    const views = await readViews(page);
    expect(views).toEqual([answer({ ...subject, day: getIsoDay(ordinaryDay) })]);
  });

  test('and on the day of a milestone the page is the one that the build made', async () => {
    await using live = await openPage(`${country}?asOf=${milestone}`);
    await waitForDay(live);
    await using built = await openPage(`${country}as-of/${milestone}/`);
    const readSections = (page: Page, place: string) =>
      page
        .locator(`${place} > section, ${place} > .note`)
        // Where text was put together, what renders pages in the build leaves an empty comment.
        .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.replaceAll('<!-- -->', '')));
    const own = await readSections(live, '[data-view]');
    // The page that was built ends with its own list of other days.
    expect(await readSections(built, 'article')).toEqual([...own, expect.any(String)]);
    expect(own.length).toBeGreaterThan(4);
  });
});

describe('the control', () => {
  test('is used by keyboard: opened, typed into, taken from stop to stop and back', async () => {
    await using page = await openPage(country);
    await page.locator('as-of-control summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('#as-of-stops:not(:disabled)').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(ordinaryDay);
    await page.keyboard.press('Enter');
    await waitForDay(page);
    const title = page.locator('[data-view] > h2').first();
    expect(await title.innerText()).toBe('As it stood on 8 March 2022');
    expect(new URL(page.url()).search).toBe(`?asOf=${ordinaryDay}`);
    expect(await page.locator('.page-head__lede').isVisible()).toBe(false);
    expect(await page.locator('#commitments').isVisible()).toBe(false);

    await page.locator('[data-go="earlier"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?asOf=2021-12-15');
    await page.locator('[data-go="now"]').focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('');
    await expect.poll(() => page.locator('.page-head__lede').isVisible()).toBe(true);
    await page.goBack();
    await expect.poll(() => title.innerText()).toBe('As it stood on 15 December 2021');
  });

  test('loads its code and its files when it is first opened, and once', async () => {
    await using page = await openTab();
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(inject('siteAddress') + country, { waitUntil: 'networkidle' });
    const ofControl = () => loaded.filter((path) => /control|worker|record\.json|basis/.test(path));
    expect(ofControl()).toEqual([]);
    await page.locator('as-of-control summary').click();
    await page.locator('#as-of-stops:not(:disabled)').waitFor();
    await page.locator(`[data-day="${milestone}"]`).click();
    await waitForDay(page);
    const files = loaded.filter((path) => path.endsWith('.json'));
    expect(files).toEqual(['/countries/basis.json', '/countries/sdn/record.json']);
  });

  test.each([
    ['2020-12', 'Write the day in full, for example 2020-12-31.'],
    ['2021-02-30', 'no day of the calendar'],
    ['2199-01-01', 'after 27 November 2026'],
    ['soon', 'not a date'],
  ])('leaves %s in an address aside, says so, and shows the page as of now', async (day, says) => {
    await using page = await openPage(`${country}?asOf=${day}`);
    const status = page.locator('as-of-control [role="status"]', { hasText: says });
    await status.waitFor();
    expect(await status.innerText()).toContain(`“${day}”`);
    await page.locator('#as-of-stops:not(:disabled)').waitFor();
    expect(await page.locator('#as-of-day').inputValue()).toBe(day);
    expect(await page.locator('.page-head__lede').isVisible()).toBe(true);
    expect(await page.locator('[data-view]').isVisible()).toBe(false);
  });

  test('says so where a file cannot be had, and leaves the page as it was', async () => {
    await using page = await openTab();
    await page.route('**/record.json', (route) => route.abort());
    await page.goto(`${inject('siteAddress')}${country}?asOf=${ordinaryDay}`);
    const status = page.locator('as-of-control [role="status"]');
    await expect.poll(() => status.innerText()).toContain('could not be reckoned');
    expect(await page.locator('.page-head__lede').isVisible()).toBe(true);
  });

  test('offers the days of decisions too, once the file can be had', async () => {
    await using page = await openTab();
    await page.route('**/record.json', (route) => route.abort());
    await page.goto(`${inject('siteAddress')}${country}?asOf=${ordinaryDay}`);
    const status = page.locator('as-of-control [role="status"]');
    await expect.poll(() => status.innerText()).toContain('could not be reckoned');
    await page.unroute('**/record.json');
    await page.locator('#as-of-day').press('Enter');
    await page.locator('#as-of-stops:not(:disabled)').waitFor();
    expect(await page.locator('#as-of-stops option').count()).toBeGreaterThan(5);
  });
});

describe('without JavaScript', () => {
  test('the control leads to the pages of days of decisions, each with a way on', async () => {
    await using page = await openPage(country, { javaScriptEnabled: false });
    await page.locator('as-of-control summary').click();
    expect(await page.locator('as-of-control form').isVisible()).toBe(false);
    await page.locator(`[data-day="${milestone}"]`).click();
    expect(await page.locator('h1').innerText()).toBe('Sudan as it stood on 31 December 2020');
    expect(await page.locator('main').innerText()).toContain('Left out, since dated later:');
    await page.locator('nav a', { hasText: 'Later: 15 Dec 2021' }).click();
    expect(await page.locator('h1').innerText()).toBe('Sudan as it stood on 15 December 2021');
    await page.locator('nav a', { hasText: 'Sudan as of now' }).click();
    expect(new URL(page.url()).pathname).toBe(`/${country}`);
  });

  test('no page of a day is in the search', () => {
    const file = join(inject('siteFolder'), country, 'as-of', milestone, 'index.html');
    const html = readFileSync(file, 'utf8');
    expect(html).not.toContain('data-pagefind-body');
    expect(html).toContain('<meta name="robots" content="noindex">');
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each([
    `${country}as-of/${milestone}/`,
    `${country}?asOf=${milestone}`,
    'commitments/sdn-abyei-army-out/?asOf=2016-12-31',
    'compare/?asOf=2020-12-31',
  ])('WCAG 2.2 AA is kept, and nothing scrolls sideways on a phone, by %s', async (path) => {
    await using page = await openPage(path, { colorScheme, viewport: { width: 320, height: 800 } });
    if (path.includes('?')) await waitForDay(page);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBe(0);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const found = await window.axe.run({ runOnly: { type: 'tag', values } });
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`,
      );
    });
    expect(violations).toEqual([]);
  });
});
