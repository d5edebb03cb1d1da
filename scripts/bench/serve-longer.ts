import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What stands longer than it was built: a file or a page of the site, by its path, and how it is made longer. */
export type Longer = Readonly<Record<string, (text: string, times: number) => string>>;

/** Puts longer files and lists in the place of those of the built site. */
export async function serveLonger(page: Page, longer: Longer, times: number): Promise<void> {
  for (const [path, repeat] of Object.entries(longer)) {
    const isPage = path.endsWith('/');
    const text = readFileSync(join('dist', isPage ? `${path}index.html` : path), 'utf8');
    const body = repeat(text, times);
    const contentType = isPage ? 'text/html; charset=utf-8' : 'application/json';
    await page.route(`**/${path}`, (route) => route.fulfill({ contentType, body }));
  }
}
