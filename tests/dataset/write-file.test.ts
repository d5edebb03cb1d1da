import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFile, replaceFile } from '#dataset/write-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poc-write-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a file in the place of another', () => {
  test('is written whole, and nothing is left beside it', () => {
    writeFileSync(join(folder, 'a.json'), 'old');
    expect(replaceFile(join(folder, 'a.json'), 'old', 'new')).toBe('written');
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  test('is not written where somebody changed the file meanwhile', () => {
    writeFileSync(join(folder, 'a.json'), 'theirs');
    expect(replaceFile(join(folder, 'a.json'), 'old', 'new')).toBe('changed-meanwhile');
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('theirs');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });
});

describe('a new file', () => {
  test('is written with the folders above it', () => {
    expect(createFile(join(folder, 'mli/claims/a.json'), 'new')).toBe('written');
    expect(readFileSync(join(folder, 'mli/claims/a.json'), 'utf8')).toBe('new');
    expect(readdirSync(join(folder, 'mli/claims'))).toEqual(['a.json']);
  });

  test('never takes the place of one that is there', () => {
    writeFileSync(join(folder, 'a.json'), 'theirs');
    expect(createFile(join(folder, 'a.json'), 'new')).toBe('exists');
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('theirs');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });
});

describe('where the disk takes a part of the bytes only', () => {
  /** Runs a line of a program whose files can have 2048 bytes: the first write that goes over is a short one. */
  const runShort = (line: string) =>
    spawnSync(
      'bash',
      ['-c', 'ulimit -f 2; exec "$0" --input-type=module -e "$1"', process.execPath, line],
      {
        cwd: folder,
      },
    );
  const nameOf = (file: string) => JSON.stringify(resolve(file));

  test('a text is not reported as written, and what stood there before still does', () => {
    writeFileSync(join(folder, 'a.json'), 'old');
    const { status } = runShort(
      `const { putFile } = await import(${nameOf('src/dataset/write-file.ts')}); putFile('a.json', 'x'.repeat(5000));`,
    );
    expect(status).not.toBe(0);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  test('neither is a zip, where its list of files is what no longer fits', () => {
    writeFileSync(join(folder, 'a.zip'), 'old');
    const { status } = runShort(
      `const { writeZip } = await import(${nameOf('scripts/offline/write-zip.ts')}); writeZip('a.zip', [{ name: 'a.png', from: { text: 'x'.repeat(1960) } }]);`,
    );
    expect(status).not.toBe(0);
    expect(readFileSync(join(folder, 'a.zip'), 'utf8')).toBe('old');
  });
});
