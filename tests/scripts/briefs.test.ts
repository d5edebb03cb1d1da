import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countPdfPages } from '../../scripts/briefs/count-pdf-pages.ts';
import { runNode } from './run-node.ts';

let site = '';

beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'briefs-'));
  write('404.html', 'none');
  // Below a folder of its host, and its sheet prints a second page.
  write('index.html', '<link rel="icon" href="/poc/favicon.svg" type="image/svg+xml">');
  write('a.css', 'p { break-before: page; }');
  write('briefs/countries/sdn/index.html', writeBrief('a.css'));
  write('briefs/countries/mli/index.html', writeBrief('gone.css'));
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

function writeBrief(sheet: string): string {
  return `<!doctype html><title>Brief</title><link rel="stylesheet" href="/poc/${sheet}"><h1>Brief</h1><p>Page</p>`;
}

afterAll(() => {
  rmSync(site, { recursive: true, force: true });
});

const briefs = (...args: readonly string[]) => runNode(['scripts/briefs.ts', ...args]);

describe('npm run briefs', () => {
  test('prints a country’s brief and leaves nothing else behind', () => {
    const out = join(site, 'out');
    const { code, out: said, errors } = briefs('--site', site, '--only', 'sdn', '--out', out);
    expect({ code, said, errors }).toEqual({
      code: 0,
      said: `1 brief stands in ${out}/.\n`,
      errors: [],
    });
    expect(readdirSync(out)).toEqual(['sdn.pdf']);
  });

  test('prints a site that stands below a folder of its host with its style', () => {
    const out = join(site, 'styled');
    briefs('--site', site, '--only', 'sdn', '--out', out);
    expect(countPdfPages(readFileSync(join(out, 'sdn.pdf')))).toBe(2);
  });

  test('prints nothing where a page lacks a part, and says which', () => {
    const out = join(site, 'partial');
    const { code, errors } = briefs('--site', site, '--out', out);
    expect(code).toBe(1);
    expect(errors).toEqual([
      expect.stringMatching(/briefs\/countries\/mli\/ lacks \S+\/poc\/gone\.css\.$/),
    ]);
    expect(readdirSync(out)).toEqual([]);
  });

  test('says what to do where the site is not built', () => {
    expect(briefs('--site', join(site, 'none'))).toMatchObject({
      code: 2,
      errors: [`No briefs stand in ${join(site, 'none')}/. Build the site first: npm run build.`],
    });
  });

  test('says which id it does not know, and how ids are written', () => {
    expect(briefs('--site', site, '--only', 'sdn,xyz')).toMatchObject({
      code: 2,
      errors: [
        'No country or decision has the id "xyz". Write ids as in addresses: sdn, or sdn-unamid-2020.',
      ],
    });
  });

  test('explains itself', () => {
    const { out } = briefs('--help');
    expect(out).toContain('npm run briefs -- --only sdn,mli');
    // A folder of its own: the checksums of a built site name every file of it.
    expect(out).toContain('all, into briefs/\n');
  });
});

test('the pages of a PDF are counted, not the list of them', () => {
  const pdf = Buffer.from('<</Type /Pages /Count 2>> <</Type /Page>> <</Type/Page /Parent 1>>');
  expect(countPdfPages(pdf)).toBe(2);
});
