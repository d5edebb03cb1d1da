import { readdirSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

/** What the browser's own XML parser finds in a feed. */
interface ReadFeed {
  readonly path: string;
  readonly faults: readonly string[];
  /** Ids of the feed and of its entries. */
  readonly ids: readonly string[];
}

const feeds = readdirSync(inject('siteFolder'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('feed.xml'))
  .sort();

async function readFeeds(paths: readonly string[]): Promise<readonly ReadFeed[]> {
  await using tab = await openPage('');
  return await tab.evaluate(async (listed) => {
    const read = listed.map(async (path): Promise<ReadFeed> => {
      const answer = await fetch(new URL(path, document.baseURI));
      const feed = new DOMParser().parseFromString(await answer.text(), 'application/xml');
      const faults = feed.querySelector('parsererror') ? ['is not XML'] : [];
      const atom = 'http://www.w3.org/2005/Atom';
      const ids: string[] = [];
      for (const element of [feed.documentElement, ...feed.getElementsByTagNameNS(atom, 'entry')]) {
        const count = (name: string) =>
          [...element.children].filter((child) => child.localName === name).length;
        for (const name of ['id', 'title', 'updated']) {
          if (count(name) !== 1) faults.push(`${element.localName} has ${count(name)} ${name}`);
        }
        ids.push(
          [...element.children].find(({ localName }) => localName === 'id')?.textContent ?? '',
        );
      }
      for (const link of feed.getElementsByTagNameNS(atom, 'link')) {
        const target = new URL(link.getAttribute('href') ?? 'none:', answer.url);
        const page = await fetch(target, { method: 'HEAD' });
        if (!page.ok) faults.push(`leads to ${target.pathname}, which is not there`);
      }
      return { path, faults, ids };
    });
    return Promise.all(read);
  }, paths);
}

describe('the feeds', () => {
  test('are one for the whole, and one beside each page that says what changed', () => {
    expect(feeds).toContain('feed.xml');
    expect(feeds).toContain('countries/sdn/feed.xml');
    expect(feeds.length).toBeGreaterThan(2000);
  });

  test('are Atom, have one id, title and day each, and lead to pages that are there', async () => {
    // Of each folder some: thousands from one template do not differ in form.
    const folders = Map.groupBy(feeds, (path) => path.split('/')[0] ?? '');
    const some = [...folders.values()].flatMap((paths) => paths.filter((_, at) => at % 40 === 0));
    const read = await readFeeds(some);
    expect(read.filter(({ faults }) => faults.length > 0)).toEqual([]);
    const ids = read.flatMap((feed) => feed.ids);
    expect(ids.every((id) => /^urn:uuid:[0-9a-f-]{36}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are named in the head of the page that they are beside, and of every page for the whole', async () => {
    await using tab = await openPage('countries/sdn/');
    const named = await tab
      .locator('link[rel=alternate][type="application/atom+xml"]')
      .evaluateAll((links) =>
        links.map((link) => (link instanceof HTMLLinkElement ? link.href : '')),
      );
    const addresses = ['countries/sdn/feed.xml', 'feed.xml'];
    expect(named).toEqual(addresses.map((path) => new URL(path, inject('siteAddress')).href));
  });
});
