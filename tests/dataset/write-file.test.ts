import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
