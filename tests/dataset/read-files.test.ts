import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readDataFiles } from '#dataset/read-files.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A new folder with files of the given contents. */
function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'poc-data-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

describe('readDataFiles', () => {
  test('names every file from data/, in order, wherever the folder stands', () => {
    const folder = makeFolder({
      'sources/b.json': '{}',
      'countries/sdn/claims/sdn-a.json': '[]',
      'dataset.json': '1',
    });
    expect([...readDataFiles(folder)]).toEqual([
      ['data/countries/sdn/claims/sdn-a.json', '[]'],
      ['data/dataset.json', '1'],
      ['data/sources/b.json', '{}'],
    ]);
  });

  test('passes over notes and the parts of data/ that are no records', () => {
    const folder = makeFolder({
      'README.md': 'x',
      'releases/2026.1/scores.json': '{}',
      'indicators/x.csv': 'a',
      'sources/a.json': '{}',
    });
    expect([...readDataFiles(folder).keys()]).toEqual(['data/sources/a.json']);
  });

  test('names a file that belongs nowhere, without reading it', () => {
    const folder = makeFolder({ 'countries/sdn/photo.png': new Uint8Array([0xff, 0xd8]) });
    expect([...readDataFiles(folder)]).toEqual([['data/countries/sdn/photo.png', '']]);
  });

  test('reads no file that is too large', () => {
    const folder = makeFolder({ 'sources/a.json': 'x'.repeat(1_000_001), 'sources/b.json': '{}' });
    expect([...readDataFiles(folder).values()]).toEqual([
      { kind: 'too-large', sizeBytes: 1_000_001 },
      '{}',
    ]);
  });

  test('stops where there are too many files or bytes', () => {
    const folder = makeFolder({
      'sources/a.json': '{}',
      'sources/b.json': '{}',
      'sources/c.json': '',
    });
    const limits = { fileBytes: 10, totalBytes: 1000, fileCount: 2 };
    expect([...readDataFiles(folder, limits).values()]).toEqual([
      '{}',
      '{}',
      { kind: 'too-much-data', limit: '2 files and 0.001 MB' },
    ]);
    const bytes = { fileBytes: 10, totalBytes: 1, fileCount: 10 };
    expect([...readDataFiles(folder, bytes).keys()]).toEqual([
      'data/sources/a.json',
      'data/sources/b.json',
    ]);
  });

  test('counts the bytes of a text, not its signs', () => {
    const folder = makeFolder({ 'sources/a.json': '"éé"', 'sources/b.json': '{}' });
    const limits = { fileBytes: 10, totalBytes: 5, fileCount: 10 };
    expect(readDataFiles(folder, limits).get('data/sources/b.json')).toMatchObject({
      kind: 'too-much-data',
    });
  });

  test('does not follow links', () => {
    const folder = makeFolder({ 'sources/a.json': '{}' });
    symlinkSync('/etc/hostname', join(folder, 'sources/b.json'));
    expect(readDataFiles(folder).get('data/sources/b.json')).toEqual({ kind: 'not-a-file' });
  });

  test('says where a text is not in UTF-8', () => {
    const folder = makeFolder({ 'sources/a.json': new Uint8Array([0x22, 0xe9, 0x22]) });
    expect(readDataFiles(folder).get('data/sources/a.json')).toEqual({
      kind: 'not-utf-8',
      position: { line: 1, column: 2 },
    });
  });

  test('keeps a byte order mark, so that it can be told', () => {
    const folder = makeFolder({ 'sources/a.json': '\uFEFF{}' });
    expect(readDataFiles(folder).get('data/sources/a.json')).toBe('\uFEFF{}');
  });

  test('throws where there is no such folder', () => {
    expect(() => readDataFiles(join(makeFolder({}), 'none'))).toThrow('ENOENT');
  });
});
