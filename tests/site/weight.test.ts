import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { openTab, useBrowser } from './open-page.ts';
import { listPageKinds } from './page-kinds.ts';

/** Bytes after gzip, which is how a host sends them. */
const allowed = { script: 5_000, all: 100_000 };

useBrowser();

describe("before the reader acts, a record's page loads at most 5 kB of JavaScript and 100 kB in all:", () => {
  const records = listPageKinds(inject('siteFolder')).filter(({ isRecord }) => isRecord);

  test.each(records)('$kind', async ({ path }) => {
    await using page = await openTab({ viewport: { width: 1280, height: 800 } });
    const bodies: Promise<{ readonly type: string; readonly size: number }>[] = [];
    page.on('response', (response) => {
      const type = response.request().resourceType();
      bodies.push(response.body().then((body) => ({ type, size: weigh(body) })));
    });
    await page.goto(inject('siteAddress') + path, { waitUntil: 'networkidle' });

    const inline = await page.locator('script:not([src])').allTextContents();
    const loaded = await Promise.all(bodies);
    const scripts = loaded.filter(({ type }) => type === 'script');
    expect(sum(scripts) + weigh(inline.join('\n'))).toBeLessThanOrEqual(allowed.script);
    expect(sum(loaded)).toBeLessThanOrEqual(allowed.all);
  });
});

const weigh = (body: Buffer | string): number => (body.length === 0 ? 0 : gzipSync(body).length);

const sum = (loaded: readonly { readonly size: number }[]): number =>
  loaded.reduce((total, { size }) => total + size, 0);
