import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

/** The citation with a score that a page gives. */
async function readCitation(page: Page, box: string): Promise<string> {
  const citation = page.locator(`${box} [data-citation]`).first();
  await citation.waitFor();
  return (await citation.innerText()).trim();
}

/** What the page of changes answers to what was pasted. */
async function ask(cited: string): Promise<{ readonly heading: string; readonly says: string }> {
  await using page = await openPage(`changed/?${new URLSearchParams({ cited }).toString()}`);
  const answer = page.locator('changed-since [role="status"]');
  const heading = answer.locator('h2');
  await heading.waitFor();
  return { heading: await heading.innerText(), says: await answer.innerText() };
}

describe('has it changed since I cited it?', () => {
  // Of data in preparation the page itself has the hash; once they are released, the release.
  test('no, of a citation that was made a moment ago', async () => {
    await using page = await openPage('countries/sdn/');
    const { heading, says } = await ask(await readCitation(page, 'aside.cite > .cite__text'));
    expect(heading).toBe('Sudan');
    expect(says).toMatch(
      /exactly what the page says today|hash of the citation is that of the rel/,
    );
    expect(says).not.toContain('copied wrongly');
  });

  test.each([
    ['the view of a day', 'countries/sdn/?asOf=2023-04-15', '[data-view] .cite', '15 April 2023'],
    [
      'the page of a day',
      'countries/sdn/as-of/2020-12-31/',
      'aside.cite > .cite__text',
      '31 December 2020',
    ],
  ])('no, of %s that was cited a moment ago', async (_, path, box, date) => {
    await using page = await openPage(path);
    const { heading, says } = await ask(await readCitation(page, box));
    expect(heading).toBe(`Sudan as it stood on ${date}`);
    expect(says).toMatch(/Delivery \d+ of 100 \(90% interval \d+–\d+; /);
    expect(says).toContain('exactly what the page says of this day now');
  });

  test('of an address alone: what became of it since the last release, cause by cause', async () => {
    const { heading, says } = await ask('/v/2026.1/countries/sdn/');
    expect(heading).toBe('Sudan');
    expect(says).toMatch(/In release 2026\.1, as of/);
    expect(says).not.toMatch(/^0\.0 /m);
  });
});
