import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '#dataset/load-dataset.ts';
import { parseJson } from '#dataset/parse-json.ts';
import { parseBacktestCases } from '#dataset/read-backtest.ts';
import { readSchemas, toFileMap } from '#dataset/read-files.ts';
import { checkApart } from '#validation/check-apart.ts';
import { printBriefs } from '../../scripts/briefs/print-briefs.ts';
import { listPages } from '../../scripts/site/list-pages.ts';
import { runNode } from '../scripts/run-node.ts';
import {
  makeHostileProject,
  readSmallData,
  readSmallProject,
  removeProject,
  writeData,
} from './hostile/hostile-project.ts';
import { readDatabase, readPdf, readWorkbook } from './hostile/read-files.ts';
import { FORMED, payloads, plantPayloads } from './hostile/plant-payloads.ts';
import { findBorn, openWatched, type Watched } from './hostile/watched-tab.ts';
import { openTab, useBrowser } from './open-page.ts';
import { serveFolder, type ServedSite } from '../../scripts/site/serve-folder.ts';

const small = readSmallProject();
const schemas = readSchemas('schemas');
const { dataset } = loadDataset(readSmallData(), schemas, null);
if (dataset === null) throw new Error('The small data set has errors.');
const named = dataset;
const checkTexts = (texts: ReadonlyMap<string, string>) => [
  ...loadDataset(toFileMap(texts), schemas, null).problems,
  ...parseBacktestCases(texts.get('data/backtest/cases.csv') ?? '', schemas, named).problems,
  ...[...texts]
    .filter(([path]) => path.startsWith('data/indicators/'))
    .flatMap(([path, text]) => {
      const { record } = parseJson(path, text);
      return record === null ? [] : checkApart('indicator-dataset', [record]);
    }),
];
/** What a terminal would obey: all control characters but the line break. */
const control = /(?!\n)\p{Cc}/u;

useBrowser();

describe('the check', () => {
  const accepted = plantPayloads(small, payloads.plain);

  test('is asked about the texts of every kind of record', () => {
    const kinds = new Set([...accepted.fields].map((field) => field.split('.')[0]));
    expect([...kinds].sort()).toEqual(
      'access actor audit audit-round backtest-case claim coding-round commitment compliance country episode indicator-dataset judgement mandate mission mission-lens redirect reply risk source strategy vocabulary-term'.split(
        ' ',
      ),
    );
    expect(accepted.fields.size).toBeGreaterThan(50);
  });

  test('takes as text what is no tag, in every field', () => {
    expect(checkTexts(accepted.texts)).toEqual([]);
  });

  test.each([
    ['tags', 'markup-in-text'],
    ['formulas', 'formula-in-text'],
    ['escapes', 'control-character'],
  ] as const)('refuses %s in every text that it takes', (name, code) => {
    const { texts, count } = plantPayloads(small, payloads[name]);
    const refused = checkTexts(texts);
    expect(new Set(refused.map((problem) => problem.code))).toEqual(new Set([code]));
    expect(refused.length).toBe(count);
  });

  test.each([...FORMED])('refuses any other text than a symbol in %s', (field) => {
    const others = new Set([...accepted.fields].filter((other) => other !== field));
    const { texts } = plantPayloads(small, payloads.plain, others);
    expect(checkTexts(texts).map(({ code }) => code)).toContain('resolution-symbol');
  });
});

describe('a site of hostile records', () => {
  let folder = '';
  let site: ServedSite = { address: '', close: () => undefined };
  const dist = () => join(folder, 'dist');
  const list = (ending: RegExp) =>
    readdirSync(dist(), { recursive: true, encoding: 'utf8' }).filter((path) => ending.test(path));
  const read = (path: string) => readFileSync(join(dist(), path), 'utf8');

  beforeAll(async () => {
    folder = makeHostileProject(plantPayloads(small, payloads.all).texts);
    const build = runNode(
      ['scripts/build.ts'],
      { ASTRO_TELEMETRY_DISABLED: '1', BASE_PATH: '' },
      folder,
    );
    expect(build).toMatchObject({ code: 0, errors: [] });
    site = await serveFolder(dist());
  });
  afterAll(() => {
    site.close();
    removeProject(folder);
  });

  test('shows on every page what was written as text: nothing of it runs, loads or becomes an element', async () => {
    const found: Record<string, Watched> = {};
    let texts = '';
    await using tab = await openTab();
    const watched = await openWatched(tab);
    for (const path of listPages(dist())) {
      await tab.goto(site.address + path, { waitUntil: 'load' });
      if ((await tab.locator('astro-island').count()) > 0) await watched.wake();
      const seen = await watched.look();
      texts += await tab.locator('body').innerText();
      if (seen.faults.length > 0) found[path] = seen;
    }
    expect(found).toEqual({});
    expect(texts).toContain('"><img src=x onerror=window.__hit=1></script>');
  });

  test('would see a payload that became part of a page', async () => {
    await using tab = await openTab();
    const watched = await openWatched(tab);
    await tab.setContent(`<p title="${payloads.all(1)}"></p>`, { waitUntil: 'load' });
    expect((await watched.look()).faults).toEqual(
      expect.arrayContaining([
        'a payload ran',
        'a script of a payload',
        'img onerror=window.__hit=1',
      ]),
    );
  });

  test('finds and shows the texts as texts', async () => {
    await using tab = await openTab();
    const watched = await openWatched(tab);
    await tab.goto(`${site.address}search/?q=HYPERLINK`, { waitUntil: 'networkidle' });
    await tab.locator('main [data-results] > li').first().waitFor();
    expect(await tab.locator('main [data-results]').innerText()).toContain('<img src=x');
    expect((await watched.look()).faults).toEqual([]);
    await tab.goto(`${site.address}check/?q=HYPERLINK%20img%20src%20onerror%20window`, {
      waitUntil: 'networkidle',
    });
    expect((await watched.look()).faults).toEqual([]);
  });

  test('gives data for search engines that parse, and hold the text whole', () => {
    const blocks = list(/\.html$/).flatMap((path) => [
      ...read(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
    ]);
    const parsed = blocks.map(([, json = '']) => JSON.stringify(JSON.parse(json)));
    expect(parsed.length).toBeGreaterThan(0);
    expect(parsed.join('')).toContain('<img src=x onerror=window.__hit=1></script>');
  });

  test('gives JSON that parses, line by line where it is a list of lines', () => {
    const whole = list(/\.(json|jsonld|geojson|webmanifest)$/);
    for (const path of whole) expect(() => JSON.parse(read(path)), path).not.toThrow();
    const lines = list(/\.ndjson$/);
    for (const path of lines)
      for (const line of read(path).trimEnd().split('\n').filter(Boolean))
        expect(() => JSON.parse(line), path).not.toThrow();
    expect(whole.length * lines.length).toBeGreaterThan(0);
  });

  test('gives tables in which no cell is a formula', () => {
    // Below files/ stand the records' own files, byte for byte, by which hashes and citations hold.
    const paths = list(/^(?!files\/).*\.csv$/);
    const live = paths.flatMap((path) =>
      Papa.parse<string[]>(read(path), { delimiter: ',' })
        .data.flat()
        .filter((cell) => /^\s*[=+\-@\t\r＝＋－＠]/u.test(cell) && !Number.isFinite(Number(cell)))
        .map((cell) => `${path}: ${cell.slice(0, 60)}`),
    );
    expect(live).toEqual([]);
    expect(paths.some((path) => read(path).includes('HYPERLINK'))).toBe(true);
  });

  /** The texts of a table as the site gives them, a line a row; lists apart. */
  const textsOf = (table: string): readonly string[] =>
    read(`data/${table}.ndjson`)
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => Object.values(JSON.parse(line) as Readonly<Record<string, unknown>>))
      .filter((value) => typeof value === 'string')
      .filter((value) => value !== '');
  const tables = () =>
    list(/^data\/[^/]+\.ndjson$/).map((path) => path.slice('data/'.length, -'.ndjson'.length));

  test('gives a workbook in which every text is a text: no formula, link, macro or way out', async () => {
    const { texts, faults } = await readWorkbook(join(dist(), 'data/poc-strategy-benchmark.xlsx'));
    expect(faults).toEqual([]);
    for (const table of tables()) {
      expect(texts.get(table), table).toEqual(expect.arrayContaining([...textsOf(table)]));
    }
    expect([...texts.values()].flat().join('')).toMatch(/^=\d+\+HYPERLINK|[^']=\d+\+HYPERLINK/);
  });

  test('gives a database in which every text is the same, and nothing but tables', () => {
    const { texts, faults } = readDatabase(join(dist(), 'data/poc-strategy-benchmark.sqlite'));
    expect(faults).toEqual([]);
    for (const table of tables()) {
      const read = texts.get(table.replaceAll('-', '_'));
      expect(read, table).toEqual(expect.arrayContaining([...textsOf(table)]));
    }
    expect(tables().length).toBeGreaterThan(20);
  });

  test('is printed as PDFs that hold the texts as text, and no script, field, file or link but to the web', async () => {
    const briefs = listPages(dist())
      .filter((path) => path.startsWith('briefs/'))
      .map((path) => ({ path, file: `${path.replaceAll('/', '-')}.pdf` }));
    const out = join(folder, 'pdf');
    await printBriefs(dist(), briefs, out);
    const printed = await Promise.all(
      briefs.map(async ({ file }) => ({ file, ...(await readPdf(readFileSync(join(out, file)))) })),
    );
    expect(
      printed.flatMap(({ file, faults }) => faults.map((fault) => `${file} ${fault}`)),
    ).toEqual([]);
    const texts = printed.map(({ text }) => text).join('');
    expect(texts).toContain('<imgsrc=xonerror=window.__hit=1></script>');
    expect(texts).toContain('](javascript:window.__hit=1)');
    expect(printed.reduce((sum, { links }) => sum + links, 0)).toBeGreaterThan(0);
  });

  test('would see a script, a form and a strange link in a PDF', async () => {
    await using tab = await openTab();
    await tab.setContent('<a href="javascript:alert(1)">a</a> <a href="file:///etc/hosts">b</a>');
    const { faults } = await readPdf(await tab.pdf());
    expect(faults.join()).toMatch(/javascript:|file:/);
  });

  test('gives feeds and pictures that are well-formed, without an element or address of a payload', async () => {
    await using tab = await openTab();
    const paths = list(/\.(xml|svg)$/);
    expect(paths.length).toBeGreaterThan(2);
    const faults: string[] = [];
    for (const path of paths) {
      const [type, text] = [path.endsWith('svg') ? 'image/svg+xml' : 'application/xml', read(path)];
      const born = await tab.evaluate(findBorn, { text, type });
      faults.push(...born.map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test('gives lists of references of one field a line, whatever a title holds', () => {
    const paths = list(/\.ris$/);
    expect(paths.length).toBeGreaterThan(2);
    for (const path of paths)
      for (const line of read(path).split(/\r?\n/).filter(Boolean))
        expect(line, path).toMatch(/^[A-Z][A-Z0-9] {2}-/);
  });

  test('reports a change as text: no tag, live link or mention in Markdown, no control in a terminal', () => {
    cpSync(join(folder, 'data'), join(folder, 'before'), { recursive: true });
    writeData(join(folder, 'before'), small);
    const diff = (...args: string[]) =>
      runNode(['scripts/diff.ts', 'before', '--all', ...args], {}, folder);
    const markdown = diff('--markdown').out;
    expect(markdown).toContain('HYPERLINK');
    expect(markdown.replace(/<\/?(?:details(?: open)?|summary)>/g, '')).not.toMatch(/<[a-z/!]/i);
    expect(markdown).not.toMatch(/(?<!\\)\]\(|@org|(?<!\\)#1\b|(?<!\\)`/);
    expect(diff().out).not.toMatch(control);
  });

  test('names hostile texts in a terminal without obeying them', () => {
    const { texts } = plantPayloads(small, payloads.escapes);
    // As JSON, an escape code hides behind another escape; in a CSV file it stands bare.
    writeData(join(folder, 'escapes'), texts);
    for (const args of [[], ['--warnings'], ['--github'], ['--json']]) {
      const { code, out } = runNode(['scripts/check.ts', '--data', 'escapes', ...args], {}, folder);
      expect(code).toBe(1);
      expect(out).not.toMatch(control);
    }
  });
});
