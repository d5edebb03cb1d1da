import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The files that keep something in the reader's browser, and the words by which the page on privacy tells of it. */
const told: Readonly<Record<string, string>> = {
  'src/islands/contribute/draft-store.ts': 'The form for adding or correcting a record',
  'src/islands/coding/kept-store.ts': 'the sheet for a second coding',
};
const keeping =
  /\b(localStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon|serviceWorker|caches\.open)\b/;
const page = readFileSync('src/content/trust/privacy.md', 'utf8').replaceAll(/\s+/g, ' ');

test('the page on privacy tells of everything that is kept in the browser, and nothing else is', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => join('src', file).replaceAll('\\', '/'))
    .filter((file) => /\.(ts|tsx|astro)$/.test(file));
  const keepers = files.filter((file) => keeping.test(readFileSync(file, 'utf8')));
  expect(keepers).toContain('src/islands/contribute/draft-store.ts');
  expect(keepers.filter((file) => !(file in told))).toEqual([]);
});

test.each(Object.values(told))('the page on privacy has the words: %s', (words) => {
  expect(page).toContain(words);
});
