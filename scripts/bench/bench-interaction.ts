import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { launchBrowser } from '../../tests/site/browser/launch-browser.ts';
import { serveSite } from '../site/serve-site.ts';
import { formatTable } from './figures.ts';
import { measureInteractions, type Interaction } from './measure-interactions.ts';
import { repeatCountries, repeatFindings, repeatInPage } from './repeat-rows.ts';

/** Milliseconds from an input to the next paint, on a processor four times slower. */
const bar = 200;
const slowdown = 4;

const explorer: readonly Interaction[] = [
  {
    name: 'type words',
    act: (page) => page.getByLabel('With the words').pressSequentially('darfur', { delay: 80 }),
  },
  {
    name: 'clear words',
    act: (page) => page.getByRole('button', { name: 'Show all again' }).click(),
  },
  { name: 'open a facet', act: (page) => page.locator('.explore__facet summary').first().click() },
  {
    name: 'choose a country',
    act: (page) => page.locator('.explore__facet input').first().click(),
  },
  {
    name: 'leave it',
    act: (page) => page.locator('.explore__facet input').first().click(),
  },
  {
    name: 'sort by keyboard',
    act: async (page) => {
      await page.getByLabel('Sort by').focus();
      await page.keyboard.press('ArrowDown');
    },
  },
  { name: 'next page of rows', act: (page) => page.getByRole('button', { name: 'Next' }).click() },
];

const weights: readonly Interaction[] = [
  {
    name: 'first move of a slider',
    act: async (page) => {
      await page.getByLabel('Design').focus();
      await page.keyboard.press('ArrowRight');
    },
  },
  {
    name: 'ten moves of it',
    act: async (page) => {
      for (let move = 0; move < 10; move += 1) {
        await page.keyboard.press('ArrowRight');
        await page.waitForTimeout(60);
      }
    },
  },
  { name: 'compare by delivery', act: (page) => page.getByLabel('Delivery').last().click() },
  {
    name: 'back to the published',
    act: (page) => page.getByRole('button', { name: 'Back to the published method' }).click(),
  },
];

/** Measures how soon explorer and own weights answer, in a real browser, with rows `times` over. Needs the built site. */
export async function benchInteraction(times: number): Promise<void> {
  if (!existsSync('dist/explore/index.html')) {
    throw new Error('There is no built site in dist/. Run `npm run build` first.');
  }
  const server = await serveSite('dist', '/', 0);
  const browserServer = await launchBrowser();
  try {
    const place = server.address();
    const port = typeof place === 'object' ? place?.port : undefined;
    const site = `http://localhost:${String(port)}/`;
    const browser = await chromium.connect(browserServer.wsEndpoint());
    const open = async (path: string, isReady: (page: Page) => Promise<unknown>) => {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      await repeatRows(page, times);
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await page.goto(site + path);
      await isReady(page);
      return page;
    };
    const explore = await open('explore/', (page) =>
      page.locator('.explore__table').first().waitFor(),
    );
    report(`explorer, ${times}× findings`, await measureInteractions(explore, explorer));
    const own = await open('compare/own-method/', (page) =>
      page.locator('fieldset:not([disabled])').first().waitFor(),
    );
    report(`own weights, ${times}× countries`, await measureInteractions(own, weights));
    await browser.close();
  } finally {
    await browserServer.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Puts longer files and lists in the place of those of the built site. */
async function repeatRows(page: Page, times: number): Promise<void> {
  const read = (path: string) => readFileSync(join('dist', path), 'utf8');
  const answer = (path: string, contentType: string, repeat: (text: string) => string) =>
    page.route(`**/${path}`, (route) =>
      route.fulfill({
        contentType,
        body: repeat(read(path.endsWith('/') ? `${path}index.html` : path)),
      }),
    );
  await answer('explore/findings.json', 'application/json', (text) => repeatFindings(text, times));
  await answer('compare/own-method.json', 'application/json', (text) =>
    repeatCountries(text, times),
  );
  await answer('compare/own-method/', 'text/html; charset=utf-8', (html) =>
    repeatInPage(html, times),
  );
}

function report(
  title: string,
  answers: readonly { readonly name: string; readonly worst: number | null }[],
): void {
  const rows = answers.map(({ name, worst }) => [name, worst === null ? '< 16' : worst.toFixed(0)]);
  console.log(formatTable([[`${title}, ${slowdown}× slower`, 'worst ms'], ...rows]));
  const worst = Math.max(...answers.map((answer) => answer.worst ?? 0));
  console.log(`  bar: under ${bar} ms — ${worst < bar ? 'kept' : 'MISSED'}`);
}
