import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

const site = inject('siteFolder');
const read = (path: string) => readFileSync(join(site, path), 'utf8');
const versions = readdirSync(join(site, 'v')).filter((name) => /^\d{4}\.\d+$/.test(name));

interface Answer {
  readonly records: readonly {
    readonly permanent?: string;
    readonly permanentRelease?: string | null;
  }[];
}

describe('what a release promises to keep', () => {
  test('is there: every permanent address of the API leads to its page, and its place on it', () => {
    const files = readdirSync(join(site, 'api/v1')).filter((name) => name.endsWith('.json'));
    const links = files.flatMap((name) => {
      const { records = [] }: Partial<Answer> = JSON.parse(read(`api/v1/${name}`));
      return records.flatMap(({ permanent, permanentRelease }) =>
        permanent !== undefined && typeof permanentRelease === 'string' ? [permanent] : [],
      );
    });
    const pages = new Map<string, string>();
    const lost = [...new Set(links)].filter((link) => {
      const [path = '', place] = link.slice(link.indexOf('/v/') + 1).split('#');
      if (!existsSync(join(site, path, 'index.html'))) return true;
      const html = pages.get(path) ?? read(`${path}index.html`);
      pages.set(path, html);
      return place !== undefined && !html.includes(`id="${place}"`);
    });
    expect(links.length).toBeGreaterThan(1000);
    expect(lost).toEqual([]);
  });

  test('is where the page of every security actor leads that the last release has', () => {
    const last = versions.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
    const frozen = readdirSync(join(site, 'v', last ?? '', 'actors'));
    const silent = frozen.filter((id) => {
      const page = join('actors', id, 'index.html');
      return (
        existsSync(join(site, page)) && !read(page).includes(`"/v/${last ?? ''}/actors/${id}/"`)
      );
    });
    expect(frozen.length).toBeGreaterThan(100);
    expect(silent).toEqual([]);
  });

  test.each(versions)('is where a frozen card of %s leads', (version) => {
    for (const country of readdirSync(join(site, 'v', version, 'countries'))) {
      const card = read(`embed/${country}/${version}/index.html`);
      expect(card).toContain(`href="/v/${version}/countries/${country}/"`);
    }
  });

  test.each(versions)('has a file of what changed since %s', (version) => {
    expect(existsSync(join(site, `api/v1/changes/since-${version}.json`))).toBe(true);
  });
});
