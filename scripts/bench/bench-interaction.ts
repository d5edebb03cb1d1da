import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { launchBrowser } from '../../tests/site/browser/launch-browser.ts';
import { serveSite } from '../site/serve-site.ts';
import { findMedian, formatTable } from './figures.ts';
import { measureInteractions, type Answer, type Interaction } from './measure-interactions.ts';
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
export async function benchInteraction(times: number, rounds: number): Promise<void> {
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
    const open = async (path: string, awaited: string) => {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      await repeatRows(page, times);
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await page.goto(site + path);
      await page.locator(awaited).first().waitFor();
      return page;
    };
    await measureRounds(`explorer, ${times}× findings`, rounds, async () => {
      const page = await open('explore/', '.explore__table');
      return measureInteractions(page, explorer);
    });
    await measureRounds(`own weights, ${times}× countries`, rounds, async () => {
      const page = await open('compare/own-method/', 'fieldset:not([disabled])');
      return measureInteractions(page, weights);
    });
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

/** The median of some rounds: one round meets what else the machine does. A page's rounds each begin anew. */
async function measureRounds(
  title: string,
  rounds: number,
  measure: () => Promise<readonly Answer[]>,
): Promise<void> {
  const all: (readonly Answer[])[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await measure());
  const lines = (all[0] ?? []).map(({ name }, at) => {
    const figures = all.map((answers) => answers[at]?.worst ?? 0);
    return { name, median: findMedian(figures), worst: Math.max(...figures) };
  });
  const say = (figure: number) => (figure === 0 ? '< 16' : figure.toFixed(0));
  const rows = lines.map(({ name, median, worst }) => [name, say(median), say(worst)]);
  console.log(formatTable([[`${title}, ${slowdown}× slower`, 'median ms', 'worst ms'], ...rows]));
  const slowest = Math.max(...lines.map(({ median }) => median));
  console.log(`  bar: under ${bar} ms — ${slowest < bar ? 'kept' : 'MISSED'} (medians)`);
}
