import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page, type Response } from 'playwright-core';
import { launchBrowser } from '../site/launch-browser.ts';
import { serveFolder } from '../site/serve-folder.ts';
import { CommandError } from '../command/command-error.ts';
import { readBuiltBase } from '../site/base-path.ts';
import { countPdfPages } from './count-pdf-pages.ts';

/** A brief of the built site, and the file that it is printed to. */
export interface Brief {
  /** Address within the site: `briefs/countries/sdn/`. */
  readonly path: string;
  readonly file: string;
}

/** What came of printing. */
export interface Printed {
  readonly count: number;
  /** Briefs that take more than two pages, with how many. */
  readonly long: readonly string[];
}

/**
 * Prints briefs with a real browser, as A4. All are made in a folder beside the one wanted and moved there at the end, so
 * that a run that fails leaves no half of them.
 * @param site folder of the built site
 * @throws CommandError where the browser does not start, or the site lacks a brief or a part of one
 */
export async function printBriefs(
  site: string,
  briefs: readonly Brief[],
  out: string,
): Promise<Printed> {
  const base = readBuiltBase(site);
  await mkdir(out, { recursive: true });
  const folder = await mkdtemp(join(out, '.printing-'));
  const server = await launchBrowser();
  const served = await serveFolder(site, base);
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage();
    const long: string[] = [];
    for (const { path, file } of briefs) {
      const pages = await printBrief(page, served.address + path, join(folder, file));
      if (pages > 2) long.push(`${file} (${String(pages)} pages)`);
    }
    for (const { file } of briefs) await rename(join(folder, file), join(out, file));
    return { count: briefs.length, long };
  } finally {
    served.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns how many pages it takes */
async function printBrief(page: Page, address: string, file: string): Promise<number> {
  const missing: string[] = [];
  const note = (response: Response) => {
    if (response.status() >= 400) missing.push(response.url());
  };
  page.on('response', note);
  const answer = await page.goto(address, { waitUntil: 'load' });
  page.off('response', note);
  if (answer?.ok() !== true) throw refuse(`The built site has no page ${address}.`);
  if (missing.length > 0) throw refuse(`${address} lacks ${missing.join(', ')}.`);
  const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true });
  await writeFile(file, pdf);
  return countPdfPages(pdf);
}

function refuse(reason: string): CommandError {
  return new CommandError(`No brief was printed: ${reason}`, 1);
}
