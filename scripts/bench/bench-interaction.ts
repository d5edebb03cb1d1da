import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { launchBrowser } from '../site/launch-browser.ts';
import { serveSite } from '../site/serve-site.ts';
import { findMedian, formatBar, formatTable } from './figures.ts';
import { measuredPages, type MeasuredPage } from './interaction-pages.ts';
import { measureInteractions, type Answer } from './measure-interactions.ts';
import { serveLonger } from './serve-longer.ts';

/** Milliseconds from an input to the next paint, on a processor four times slower. */
const bar = 200;
const slowdown = 4;

/**
 * Measures how soon the islands answer, in a real browser, with rows `times` over. Needs the built site.
 * @param only title of the one page to measure
 */
export async function benchInteraction(
  times: number,
  rounds: number,
  only?: string,
): Promise<void> {
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
    for (const measured of measuredPages) {
      if (only !== undefined && measured.title !== only) continue;
      await measureRounds(`${measured.title}, ${times}× ${measured.rows}`, rounds, () =>
        measureOnce(browser, site, measured, times),
      );
    }
    await browser.close();
  } finally {
    await browserServer.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Opens the page anew in a browser slowed down, and does one thing after another. */
async function measureOnce(
  browser: Browser,
  site: string,
  measured: MeasuredPage,
  times: number,
): Promise<readonly Answer[]> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await serveLonger(page, measured.longer, times);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(site + measured.path);
  await page.locator(measured.awaited).first().waitFor();
  const answers = await measureInteractions(page, measured.interactions);
  await page.close();
  return answers;
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
  console.log(formatBar(`medians under ${bar} ms`, slowest < bar));
}
