import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { listPages } from '../../scripts/site/list-pages.ts';
import { openTab, useBrowser } from './open-page.ts';
import { readFacts } from './page-facts.ts';
import { isRecordPage, listPageKinds } from './page-kinds.ts';
import { chartScripts, findBudget, heavierKinds, heaviestScript } from './weight-budgets.ts';

interface Loaded {
  readonly type: string;
  readonly size: number;
}

useBrowser();

const kinds = listPageKinds(inject('siteFolder'));

describe('before the reader acts, a page loads no more than its kind may:', () => {
  test.each(kinds)('$kind', async ({ kind, path }) => {
    await using page = await openTab({ viewport: { width: 1280, height: 800 } });
    const loaded = watchLoading(page);
    await page.goto(inject('siteAddress') + path, { waitUntil: 'networkidle' });

    const inline = await page.locator('script:not([src])').allTextContents();
    const bodies = await weighAll(loaded);
    const budget = findBudget(kind);
    expect(sum(bodies.filter(isScript)) + weigh(inline.join('\n'))).toBeLessThanOrEqual(
      budget.script,
    );
    expect(sum(bodies)).toBeLessThanOrEqual(budget.all);
  });

  test('every kind that may weigh more is a kind, and none of a record', () => {
    const others = kinds.filter(({ isRecord }) => !isRecord).map(({ kind }) => kind);
    expect(heavierKinds.filter((kind) => !others.includes(kind))).toEqual([]);
  });
});

test('a chart that comes into sight loads at most 75 kB of scripts besides', async () => {
  await using page = await openTab({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${inject('siteAddress')}compare/`, { waitUntil: 'networkidle' });
  const loaded = watchLoading(page);
  await page.locator('#danger').scrollIntoViewIfNeeded();
  await page.locator('.canvas-box canvas[width]').waitFor();
  await page.waitForLoadState('networkidle');
  const scripts = (await weighAll(loaded)).filter(isScript);
  expect(scripts.length).toBeGreaterThan(0);
  expect(sum(scripts)).toBeLessThanOrEqual(chartScripts);
});

test('no script that comes once the reader acts weighs more than the heaviest may', () => {
  const folder = join(inject('siteFolder'), '_astro');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const heavy = scripts.filter((name) => weigh(readFileSync(join(folder, name))) > heaviestScript);
  expect(scripts.length).toBeGreaterThan(10);
  expect(heavy).toEqual([]);
});

test('no page of a record asks in its HTML for more than a record may load', async () => {
  const [site, address] = [inject('siteFolder'), inject('siteAddress')];
  const allowed = findBudget('commitments/*/');
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

/** What a tab loads from now on. */
function watchLoading(tab: Page): readonly Response[] {
  const loaded: Response[] = [];
  tab.on('response', (response) => loaded.push(response));
  return loaded;
}

/** Read at the end and not as they come: a body that is still on its way when the tab closes would fail unheard. */
function weighAll(loaded: readonly Response[]): Promise<readonly Loaded[]> {
  return Promise.all(
    loaded.map(async (response) => ({
      type: response.request().resourceType(),
      size: weigh(await response.body()),
    })),
  );
}

const isScript = ({ type }: Loaded): boolean => type === 'script';

const weigh = (body: Buffer | string): number => (body.length === 0 ? 0 : gzipSync(body).length);

const add = (one: number, other: number): number => one + other;

const sum = (loaded: readonly Loaded[]): number => loaded.map(({ size }) => size).reduce(add, 0);
