import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countPdfPages } from '../../scripts/briefs/count-pdf-pages.ts';
import { runNode } from './run-node.ts';

let site = '';

beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'briefs-'));
  writeFileSync(join(site, '404.html'), 'none');
  const folder = join(site, 'briefs/countries/sdn');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Brief</title><h1>Sudan</h1>');
});

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
    expect(briefs('--help').out).toContain('npm run briefs -- --only sdn,mli');
  });
});

test('the pages of a PDF are counted, not the list of them', () => {
  const pdf = Buffer.from('<</Type /Pages /Count 2>> <</Type /Page>> <</Type/Page /Parent 1>>');
  expect(countPdfPages(pdf)).toBe(2);
});
