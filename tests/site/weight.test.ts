import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { listPages } from '../../scripts/site/list-pages.ts';
import { openTab, useBrowser } from './open-page.ts';
import { readFacts } from './page-facts.ts';
import { isRecordPage, listPageKinds } from './page-kinds.ts';

/** Bytes after gzip, which is how a host sends them. */
const allowed = { script: 5_000, all: 100_000 };

useBrowser();

describe("before the reader acts, a record's page loads at most 5 kB of JavaScript and 100 kB in all:", () => {
  const records = listPageKinds(inject('siteFolder')).filter(({ isRecord }) => isRecord);

  test.each(records)('$kind', async ({ path }) => {
    await using page = await openTab({ viewport: { width: 1280, height: 800 } });
    const bodies: Promise<{ readonly type: string; readonly size: number }>[] = [];
    page.on('response', (response) => {
      const type = response.request().resourceType();
      bodies.push(response.body().then((body) => ({ type, size: weigh(body) })));
    });
    await page.goto(inject('siteAddress') + path, { waitUntil: 'networkidle' });

    const inline = await page.locator('script:not([src])').allTextContents();
    const loaded = await Promise.all(bodies);
    const scripts = loaded.filter(({ type }) => type === 'script');
    expect(sum(scripts) + weigh(inline.join('\n'))).toBeLessThanOrEqual(allowed.script);
    expect(sum(loaded)).toBeLessThanOrEqual(allowed.all);
  });
});

test('no page of a record asks for more than that in its HTML', async () => {
  const [site, address] = [inject('siteFolder'), inject('siteAddress')];
  await using tab = await openTab();
  const pages = await readFacts(tab, address, listPages(site).filter(isRecordPage));
  const weights = new Map<string, number>();
  const weighFile = (link: string) => {
    const known =
      weights.get(link) ?? weigh(readFileSync(join(site, new URL(link, address).pathname)));
    weights.set(link, known);
    return known;
  };
  const heavy = pages.filter(({ path, stylesheets, scripts, inlineScripts }) => {
    const script = scripts.map(weighFile).reduce(add, weigh(inlineScripts.join('\n')));
    const rest = [`${path}index.html`, ...stylesheets].map(weighFile).reduce(add, 0);
    return script > allowed.script || script + rest > allowed.all;
  });
  expect(heavy.map(({ path }) => path)).toEqual([]);
});

const weigh = (body: Buffer | string): number => (body.length === 0 ? 0 : gzipSync(body).length);

const add = (one: number, other: number): number => one + other;

const sum = (loaded: readonly { readonly size: number }[]): number =>
  loaded.map(({ size }) => size).reduce(add, 0);
