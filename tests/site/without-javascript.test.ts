import { describe, expect, inject, test } from 'vitest';
import type { BrowserContextOptions } from 'playwright-core';
import { openPage, useBrowser } from './open-page.ts';
import { listPageKinds } from './page-kinds.ts';

/** What a page says, as it stands in the document, folded or not. */
interface Said {
  /** Each word once. */
  readonly words: readonly string[];
  /** Ids of what it holds: findings, checks, sections. */
  readonly ids: readonly string[];
  /** Address and words of every link to a record: titles of sources among them. */
  readonly records: readonly string[];
  /** Figures in tables and in sentences, as often as they stand there: scores, intervals, levels, days. */
  readonly figures: readonly string[];
}

useBrowser();

describe('without JavaScript, the same is said by', () => {
  test.each(listPageKinds(inject('siteFolder')))('$kind', async ({ path }) => {
    const without = await readPage(path, { javaScriptEnabled: false });
    const withIt = await readPage(path, { javaScriptEnabled: true });
    expect(listLost(withIt, without)).toEqual([]);
    // A picker or a sort button has words of its own.
    const lost = takeAway(withIt.words, without.words);
    expect(without.words.length).toBeGreaterThan(10);
    expect(
      lost.length / withIt.words.length,
      `only with JavaScript: ${lost.join(' ')}`,
    ).toBeLessThan(0.05);
  });
});

test('one finding, one score or one source too few is noticed', async () => {
  const [path = ''] = listPageKinds(inject('siteFolder')).flatMap(({ kind, path: longest }) =>
    kind === 'commitments/*/' ? longest : [],
  );
  const whole = await readPage(path);
  for (const part of ['li.finding', 'p.score', 'a[href^="/sources/"]']) {
    const lacking = await readPage(path, {}, part);
    expect(listLost(whole, lacking), part).not.toEqual([]);
  }
});

/** Ids, links to records and figures of a page that another reading of it has not. */
function listLost(whole: Said, other: Said): readonly string[] {
  return [
    ...takeAway(whole.ids, other.ids),
    ...takeAway(whole.records, other.records),
    ...takeAway(whole.figures, other.figures),
  ];
}

/** What is left of a list when each entry of another has taken away one like it. */
function takeAway(list: readonly string[], other: readonly string[]): readonly string[] {
  const counts = Map.groupBy(other, (entry) => entry);
  return list.filter((entry) => counts.get(entry)?.pop() === undefined);
}

/** @param without selects what is taken out of the page before it is read: the first that there is */
async function readPage(
  path: string,
  options: BrowserContextOptions = {},
  without?: string,
): Promise<Said> {
  await using page = await openPage(path, options);
  // What an island fetches has come by then, and stands in the place of what stood there before.
  if (options.javaScriptEnabled !== false) await page.waitForLoadState('networkidle');
  if (without !== undefined) {
    await page
      .locator(`main ${without}`)
      .first()
      .evaluate((part) => {
        part.remove();
      });
  }
  return await page.locator('main').evaluate((main) => {
    for (const other of main.querySelectorAll('script, style, noscript')) other.remove();
    const words = [...new Set(main.textContent.match(/[\p{L}\p{N}]+/gu) ?? [])];
    // Controls, what they tell of themselves and a citation of what was chosen are none of the record; what is hidden has
    // been replaced by the same and more.
    const besides = '.no-print, .controls, [role="status"], .explore__take, [hidden=""]';
    for (const other of main.querySelectorAll(besides)) other.remove();
    return {
      words,
      ids: [...main.querySelectorAll('[id]')].map(({ id }) => id),
      records: [...main.querySelectorAll('a')].flatMap((link) =>
        /\/[a-z]+\/[a-z0-9-]+\/(?:#[\w-]+)?$/.test(link.getAttribute('href') ?? '')
          ? `${link.getAttribute('href') ?? ''} ${link.textContent.replace(/\s+/g, ' ').trim()}`
          : [],
      ),
      figures: main.textContent.match(/\d+(?:[.,]\d+)*/g) ?? [],
    };
  });
}

test('the comparison shows no field, mark or button that nothing answers', async () => {
  await using page = await openPage('compare/', { javaScriptEnabled: false });
  const tables = page.locator('section:has(> h2#countries), section:has(> h2#strategies)');
  expect(await tables.locator('tbody tr').count()).toBeGreaterThan(20);
  expect(await tables.locator('input:visible, button:visible').count()).toBe(0);
});

test.each([
  ['draws', 'compare/', 'section:has(> h2#draw) :is(input, button)'],
  ['choices side by side', 'compare/side-by-side/', 'main astro-island > *'],
  ['the notice of loading all findings', 'explore/', 'main astro-island > *'],
])('%s are not shown where no script runs', async (_name, path, controls) => {
  await using page = await openPage(path, { javaScriptEnabled: false });
  expect(await page.locator(controls).count()).toBeGreaterThan(0);
  expect(await page.locator(controls).filter({ visible: true }).count()).toBe(0);
});
