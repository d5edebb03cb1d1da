import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { listPages } from '../../scripts/site/list-pages.ts';

const rule = 'A lens reorders and explains; it changes no score.';
/** A link to a commitment, and the interval track that comes next after it. */
const scored = /href="[^"]*\/commitments\/([^/"]+)\/"(?:(?!href=)[\s\S])*?aria-label="([^"]*)"/g;

let site = '';
let lenses: readonly string[] = [];
beforeAll(() => {
  site = inject('siteFolder');
  lenses = listPages(site).filter((path) => /^countries\/[^/]+\/lens\/[^/]+\/$/.test(path));
});

const read = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8');

/** Of a page's section of commitments: each commitment with the words of its interval track, in the order of ids. */
function listScores(html: string, from: string): readonly (readonly string[])[] {
  const part = html.slice(html.indexOf(from));
  const found = [...part.matchAll(scored)].map(([, id = '', track = '']) => [id, track] as const);
  return [...new Map(found)].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

describe('the pages of the lenses', () => {
  test('are four for each country, and each says that it changes no score', () => {
    const countries = new Set(lenses.map((path) => path.split('/')[1]));
    expect(lenses).toHaveLength(4 * countries.size);
    expect(lenses.filter((path) => !read(path).includes(rule))).toEqual([]);
  });

  test('have every commitment of the country with the score that its own page has', () => {
    for (const path of lenses) {
      const country = read(path.split('/').slice(0, 2).join('/'));
      const whole = country.slice(0, country.indexOf('id="strategies"'));
      const own = listScores(whole, 'id="commitments"');
      expect(own.length).toBeGreaterThan(0);
      expect([path, listScores(read(path), 'id="commitments"')]).toEqual([path, own]);
    }
  });
});
