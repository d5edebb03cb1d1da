import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeSearchIndex } from '../../scripts/site/search-index.ts';
import { findDifferences } from '../site/same-bytes.ts';
import { runNode, type Run } from './run-node.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('build', { timeout: 60_000 }, () => {
  beforeEach(() => {
    for (const path of ['build.ts', 'site', 'command'].map((name) => `scripts/${name}`)) {
      cpSync(path, join(folder, path), { recursive: true });
    }
    // What commands and checksums ask of the project; pages and data are the test's own.
    for (const path of [
      'dataset/list-files-below.ts',
      'validation/quote-text.ts',
      'validation/suggest.ts',
      'model/compare-text.ts',
    ]) {
      cpSync(join('src', path), join(folder, 'src', path));
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const rooms = ['dataset', 'validation', 'model'];
    const imports = Object.fromEntries(rooms.map((room) => [`#${room}/*`, `./src/${room}/*`]));
    write('package.json', JSON.stringify({ type: 'module', imports }));
    write('scripts/check.ts', '');
    write('src/pages/index.astro', '<html lang="en"><h1>new</h1></html>');
    write('dist/index.html', 'old');
  });

  test('puts the new site in the place of the old one, with its search index', () => {
    expect(build()).toMatchObject({ code: 0, errors: [] });
    expect(read('dist/index.html')).toContain('<h1>new</h1>');
    expect(existsSync(join(folder, 'dist/pagefind/pagefind.js'))).toBe(true);
    expect(readdirSync(join(folder, '.cache'))).toEqual([]);
  });

  test('leaves the old site whole, and nothing unfinished, when a page fails', () => {
    write('src/pages/sdn.astro', '{(() => { throw new Error("no such record"); })()}');
    const { code, errors } = build();
    expect(code).toBe(1);
    expect(errors.at(-1)).toBe('The site was not built, and dist/ is as it was: no such record');
    expect(read('dist/index.html')).toBe('old');
    expect(readdirSync(join(folder, '.cache'))).toEqual([]);
  });

  test('builds nothing when the data has errors', () => {
    write('scripts/check.ts', 'console.log("1 error"); process.exitCode = 1;');
    const { code, out, errors } = build();
    expect(code).toBe(1);
    expect(out).toContain('1 error');
    expect(errors).toEqual(['Nothing was built, because the data has errors: they stand above.']);
    expect(read('dist/index.html')).toBe('old');
  });
});

describe('writeSearchIndex', () => {
  const pages = ['a', 'b', 'c', 'd/e'];

  test('is the same to the byte in whatever order the disk lists the pages', async () => {
    await index('one', pages);
    await index('other', pages.toReversed());
    expect(findDifferences(join(folder, 'one'), join(folder, 'other'))).toEqual([]);
  });

  test('says how many pages it read, and leaves out what the site does not use', async () => {
    expect(await index('site', pages)).toBe(4);
    const files = readdirSync(join(folder, 'site/pagefind')).join(' ');
    expect(files).toContain('pagefind.js');
    expect(files).not.toMatch(/-ui|highlight/);
  });

  function index(site: string, names: readonly string[]): Promise<number> {
    for (const name of names) {
      const text = `<html lang="en"><body data-pagefind-body><h1>${name}</h1><p>Record ${name}</p></body></html>`;
      write(`${site}/${name}/index.html`, text);
    }
    return writeSearchIndex(join(folder, site));
  }
});

function build(): Run {
  return runNode(['scripts/build.ts'], { ASTRO_TELEMETRY_DISABLED: '1' }, folder);
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
