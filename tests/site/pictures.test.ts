import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { getDataset } from '#dataset/dataset.ts';
import { formatDate } from '#model/format.ts';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

const { asOf } = getDataset();

/** What a click on a button under a chart hands over. */
async function takePicture(page: Page, chart: string, format: 'SVG' | 'PNG'): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`figure:has(#${chart}) chart-picture button`, { hasText: format }).click(),
  ]);
  const place = new URL(page.url()).pathname.split('/').filter((part) => part !== '');
  expect(download.suggestedFilename()).toBe(
    `${[...place, chart].join('-')}.${format.toLowerCase()}`,
  );
  return buffer(await download.createReadStream());
}

/** What a reader of the file without the page's stylesheet gets of it. */
function readDrawing(page: Page, xml: string) {
  return page.evaluate((source) => {
    const drawing = new DOMParser().parseFromString(source, 'image/svg+xml');
    const all = [...drawing.querySelectorAll('*')];
    const values = all.flatMap((each) =>
      [...each.attributes].flatMap(({ name, value }) => (name === 'xmlns' ? [] : [value])),
    );
    const written = [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent);
    const ids = new Set(all.map(({ id }) => id));
    return {
      root: drawing.documentElement.localName,
      words: written.join(' ').replace(/\s+/g, ' '),
      foreign: all.filter(({ namespaceURI }) => namespaceURI !== 'http://www.w3.org/2000/svg')
        .length,
      classes: drawing.querySelectorAll('[class], [style], style, script').length,
      unresolved: values.filter((value) => /var\(|currentcolor/i.test(value)),
      outside: values.filter((value) => /url\((?!#)|^https?:|^\/|^blob:/i.test(value)),
      missing: values.flatMap((value) => {
        const [, id] = /url\(#(.*)\)/.exec(value) ?? [];
        return id === undefined || ids.has(id) ? [] : [id];
      }),
      uncoloured: [...drawing.querySelectorAll('text')].filter(
        (each) => each.closest('[fill]') === null,
      ).length,
      cut: drawing.querySelectorAll('svg svg:not([viewBox], [overflow="visible"])').length,
      shapes: drawing.querySelectorAll('path, line, rect, circle').length,
    };
  }, xml);
}

/** Width and height of a PNG, in dots. */
function readSize(png: Buffer): readonly [width: number, height: number] {
  expect(png.subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const charts: readonly (readonly [path: string, chart: string])[] = [
  ['countries/sdn/', 'history'],
  ['countries/sdn/', 'time'],
  ['map/', 'map'],
  ['', 'record'],
];

describe('a chart becomes a drawing that needs nothing beside it:', () => {
  test.each(charts)('%s#%s', async (path, chart) => {
    await using page = await openPage(path, { viewport: { width: 1280, height: 800 } });
    const headline = (await page.locator(`#${chart}`).textContent()) ?? '';
    const xml = (await takePicture(page, chart, 'SVG')).toString('utf8');
    const { words, shapes, ...faults } = await readDrawing(page, xml);

    expect(words).toContain(headline);
    expect(words).toContain('Source: POC Strategy Benchmark, data');
    expect(words).toContain(`as of ${formatDate(asOf)}.`);
    expect(words).toContain(new URL(`${path}#${chart}`, inject('siteAddress')).href);
    expect(shapes).toBeGreaterThan(10);
    expect(faults).toEqual({
      root: 'svg',
      foreign: 0,
      classes: 0,
      unresolved: [],
      outside: [],
      missing: [],
      uncoloured: 0,
      cut: 0,
    });
  });
});

test('as a PNG it has two dots for each unit of the drawing', async () => {
  await using page = await openPage('countries/sdn/', { viewport: { width: 1280, height: 800 } });
  const xml = (await takePicture(page, 'history', 'SVG')).toString('utf8');
  const [width, height] = readSize(await takePicture(page, 'history', 'PNG'));
  const size = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(xml);
  expect(width).toBeGreaterThan(1000);
  expect([width, height]).toEqual([2 * Number(size?.[1]), 2 * Number(size?.[2])]);
});

test('of a chart that an island draws the picture is in the file itself', async () => {
  await using page = await openPage('compare/', { viewport: { width: 1280, height: 800 } });
  await page.locator('figure:has(#danger) canvas').waitFor();
  const xml = (await takePicture(page, 'danger', 'SVG')).toString('utf8');
  expect(xml).toMatch(/<image [^>]*href="data:image\/png;base64,[^"]{1000,}"/);
  expect(xml).not.toContain('arrow keys');
});

test('where the picture cannot be made, the page says so', async () => {
  await using page = await openPage('countries/sdn/');
  await page.route(/save-picture/, (route) => route.abort());
  const tools = page.locator('figure:has(#history) chart-picture');
  await tools.getByRole('button', { name: /SVG/ }).click();
  await tools.getByText('The picture could not be made').waitFor();
});

test('beside the picture stands how to cite it, with its own place on the page', async () => {
  await using page = await openPage('countries/sdn/', { javaScriptEnabled: false });
  const figure = page.locator('figure:has(#history)');
  expect(await figure.locator('chart-picture').textContent()).toBe('');
  await figure.getByText('Cite this picture').click();
  const citation = await figure.locator('[data-citation]').textContent();
  expect(citation).toMatch(/\(figure in “Sudan: .*countries\/sdn\/#history\.$/);
});
