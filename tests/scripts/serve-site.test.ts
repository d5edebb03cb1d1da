import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBasePath } from '../../scripts/site/base-path.ts';
import { serveSite } from '../../scripts/site/serve-site.ts';

describe('readBasePath', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['poc', '/poc/'],
    ['/poc', '/poc/'],
    ['/data/poc/', '/data/poc/'],
  ])('%j means %s', (given, expected) => {
    expect(readBasePath(given)).toBe(expected);
  });
});

describe.each(['/', '/poc/'])('a site at %s', (base) => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  let server: Server;
  beforeAll(async () => {
    mkdirSync(join(folder, 'countries/sdn'), { recursive: true });
    mkdirSync(join(folder, '_astro'));
    writeFileSync(join(folder, 'index.html'), 'home');
    writeFileSync(join(folder, 'countries/sdn/index.html'), 'Sudan');
    writeFileSync(join(folder, '404.html'), 'no such page');
    writeFileSync(join(folder, 'all.csv'), 'id');
    writeFileSync(join(folder, '_astro/a.b1.css'), 'a{}');
    server = await serveSite(folder, base, 0);
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['', 200, 'home'],
    ['countries/sdn/', 200, 'Sudan'],
    ['countries/sdn/?a=1', 200, 'Sudan'],
    ['all.csv', 200, 'id'],
    ['countries/xyz/', 404, 'no such page'],
    ['nothing.csv', 404, 'no such page'],
    ['%E0%A4%A', 404, 'no such page'],
    ['../../../../etc/passwd', 404, 'no such page'],
  ])('answers %j with %i', async (path, status, text) => {
    const answer = await ask(path);
    expect([answer.status, await answer.text()]).toEqual([status, text]);
  });

  test('sends an address without its slash to the one with it', async () => {
    const { status, headers } = await ask('countries/sdn');
    expect([status, headers.get('location')]).toEqual([302, `${base}countries/sdn/`]);
  });

  test('lets a browser keep what has a hash in its name, and ask again for all else', async () => {
    expect((await ask('_astro/a.b1.css')).headers.get('cache-control')).toContain('immutable');
    expect((await ask('all.csv')).headers.get('cache-control')).toBe('no-cache');
    expect((await ask('')).headers.get('cache-control')).toBe('no-cache');
  });

  test('knows nothing outside of its folder but the way in', async () => {
    const outside = await ask('', '/elsewhere/');
    const root = await ask('', '/');
    expect(outside.status).toBe(404);
    expect([root.status, root.headers.get('location')]).toEqual(
      base === '/' ? [200, null] : [302, base],
    );
  });

  function ask(path: string, from = base): Promise<Response> {
    const place = server.address();
    const port = typeof place === 'object' ? place?.port : undefined;
    return fetch(`http://127.0.0.1:${String(port)}${from}${path}`, { redirect: 'manual' });
  }
});
