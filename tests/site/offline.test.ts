import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runNode } from '../scripts/run-node.ts';
import { openTab, useBrowser } from './open-page.ts';
import { findDifferences } from './same-bytes.ts';
import { searchFor } from './search-for.ts';
import { serveFolder, type ServedSite } from '../../scripts/site/serve-folder.ts';

useBrowser();

describe('the offline copy, unpacked into a folder', () => {
  let work = '';
  let folder = '';
  let site: ServedSite;

  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'offline-site-'));
    folder = join(work, 'papers/poc');
    const zip = join(work, 'site.zip');
    const run = runNode(['scripts/offline.ts', '--site', inject('siteFolder'), '--out', zip]);
    expect(run.errors).toEqual([]);
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    site = await serveFolder(folder);
  });
  afterAll(() => {
    site.close();
    rmSync(work, { recursive: true });
  });

  test('is the site to the byte, and a note on how to open it', () => {
    expect(findDifferences(inject('siteFolder'), folder)).toEqual(['README.txt']);
  });

  test('shows a page with its style, and loads nothing that is not in it', async () => {
    await using tab = await openTab();
    const failed: string[] = [];
    tab.on('response', (response) => {
      if (!response.ok()) failed.push(response.url());
    });
    await tab.goto(`${site.address}countries/sdn/`, { waitUntil: 'networkidle' });
    expect(await tab.locator('h1').textContent()).toContain('Sudan');
    expect(await tab.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    expect(failed).toEqual([]);
  });

  test('finds by search, and its results open', async () => {
    await using tab = await openTab();
    const [first] = await searchFor(tab, site.address, 'S/2020/429');
    const answer = await tab.goto(first?.address ?? 'nothing was found');
    expect(answer?.status()).toBe(200);
  });
});

test('names no contact for faults in security where the settings have none', () => {
  const { contact }: { contact: string } = JSON.parse(readFileSync('settings.json', 'utf8'));
  const file = join(inject('siteFolder'), '.well-known/security.txt');
  expect(existsSync(file)).toBe(contact !== '');
});
