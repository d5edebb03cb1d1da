import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeZip } from '../../scripts/offline/write-zip.ts';
import { formatHeaders } from '../../scripts/site/write-headers.ts';
import { writeChecksums } from '../../scripts/site/write-checksums.ts';
import { runNode, type Run } from './run-node.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the offline copy', () => {
  test('holds every file of the site, and in two lines how to open it', () => {
    writeSite('/');
    expect(pack()).toMatchObject({ code: 0, errors: [] });
    const files = readZip('site.zip');
    expect(Object.keys(files)).toEqual([
      'README.txt',
      '_astro/a.js',
      'data/a.csv',
      'files/dataset.json',
      'index.html',
    ]);
    expect(files['data/a.csv']).toBe('id\na\n');
    expect(files['README.txt']).toMatch(/^ {4}npx serve\n {4}python3 -m http\.server$/m);
  });

  test('names the data that the site shows, and not those that lie beside the command now', () => {
    writeSite('/');
    expect(pack().code).toBe(0);
    expect(readZip('site.zip')['README.txt']).toMatch(/^.+, data 2020\.1, as of 2020-06-30\n/);
  });

  test('refuses a site that does not say which data it shows', () => {
    writeSite('/');
    rmSync(join(folder, 'dist/files'), { recursive: true });
    expect(pack()).toMatchObject({
      code: 1,
      errors: [`${folder}/dist/files/dataset.json is missing: it says which data the site shows.`],
    });
  });

  test('keeps the folder for which the site was built, so that its addresses hold', () => {
    writeSite('/poc/');
    expect(pack().code).toBe(0);
    const files = readZip('site.zip');
    expect(Object.keys(files)).toContain('poc/index.html');
    expect(files['README.txt']).toContain('followed by /poc/');
  });

  test('is the same to the byte in every time zone and at any hour', () => {
    writeSite('/');
    pack('one.zip', { TZ: 'Pacific/Auckland' });
    pack('other.zip', { TZ: 'America/Los_Angeles' });
    expect(hash('one.zip')).toBe(hash('other.zip'));
  });

  test('says what to do where nothing is built, and leaves no zip behind', () => {
    const { code, errors } = pack();
    expect([code, errors]).toEqual([
      1,
      [`${folder}/dist/ holds no built site. Run: npm run build`],
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('refuses a folder that holds another site', () => {
    write('dist/index.html', '<h1>Another</h1>');
    expect(pack().errors).toEqual([`${folder}/dist/index.html is no page of this site.`]);
  });

  test('refuses an option that it does not know', () => {
    const { code, errors } = runNode(['scripts/offline.ts', '--output', 'x.zip']);
    expect(code).toBe(2);
    expect(errors.join(' ')).toContain('npm run offline -- --help');
  });

  test('leaves the zip before it where a file cannot be read', () => {
    write('site.zip', 'before');
    const missing = [{ name: 'a', from: { file: join(folder, 'gone') } }];
    expect(() => writeZip(join(folder, 'site.zip'), missing)).toThrow('ENOENT');
    expect(readdirSync(folder)).toEqual(['site.zip']);
    expect(readFileSync(join(folder, 'site.zip'), 'utf8')).toBe('before');
  });

  // A system may not remove what is open, and a long process has only so many files to open.
  test('closes the unfinished zip where a file cannot be read', () => {
    const missing = [{ name: 'a', from: { file: join(folder, 'gone') } }];
    const before = probeDescriptor();
    for (let time = 0; time < 5; time += 1) {
      expect(() => writeZip(join(folder, 'site.zip'), missing)).toThrow('ENOENT');
    }
    expect(probeDescriptor()).toBe(before);
  });

  test('says where there are more files than a zip can name', () => {
    const many = Array.from({ length: 65_536 }, (_, index) => ({
      name: String(index),
      from: { text: '' },
    }));
    expect(() => writeZip(join(folder, 'site.zip'), many)).toThrow('65536 files');
  });
});

describe('checksums', () => {
  test('name every file of the site but their own list, and the downloads once more by themselves', () => {
    writeSite('/');
    write('dist/data/index.html', 'page');
    writeChecksums(join(folder, 'dist'));
    // The hash of "id", a line break, "a" and a line break, by the command sha256sum.
    const csv = '1830fc9c555d1d487575d177ff91a65767af948c8319af93d72ca6cffa43c7f9';
    expect(read('dist/data/SHA256SUMS')).toBe(`${csv}  a.csv\n`);
    const names = read('dist/SHA256SUMS').trimEnd().split('\n');
    expect(names.map((line) => line.slice(66))).toEqual([
      '_astro/a.js',
      'data/SHA256SUMS',
      'data/a.csv',
      'data/index.html',
      'files/dataset.json',
      'index.html',
    ]);
  });
});

describe('what a host is told of caches', () => {
  test.each([
    ['/', '/_astro/*'],
    ['/poc/', '/poc/_astro/*'],
  ])('below %s keeps for good only what carries a hash in its name', (base, rule) => {
    const text = formatHeaders(base);
    expect(text).toContain(`${rule}\n  Cache-Control: public, max-age=31536000, immutable\n`);
    // Where two rules meet, hosts join the values: one rule alone may speak of caches.
    expect(text.match(/Cache-Control/g)).toHaveLength(1);
  });
});

function writeSite(base: string): void {
  write('dist/index.html', `<link rel="icon" href="${base}favicon.svg" type="image/svg+xml">`);
  write('dist/data/a.csv', 'id\na\n');
  write('dist/_astro/a.js', 'export {};\n');
  write('dist/files/dataset.json', '{ "version": "2020.1", "asOf": "2020-06-30" }\n');
}

function pack(name = 'site.zip', environment: Readonly<Record<string, string>> = {}): Run {
  const args = ['--site', join(folder, 'dist'), '--out', join(folder, name)];
  return runNode(['scripts/offline.ts', ...args], environment);
}

function readZip(name: string): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(readFileSync(join(folder, name))));
  return Object.fromEntries(files.map(([file, bytes]) => [file, strFromU8(bytes)]));
}

/** The number that the next file to be opened gets: the lowest that no open file has. */
function probeDescriptor(): number {
  const descriptor = openSync(import.meta.filename, 'r');
  closeSync(descriptor);
  return descriptor;
}

function hash(name: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex');
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
