import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeChanges } from '../../scripts/new/write-changes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poc-changes-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const toChange = (name: string, before: string | null) => ({
  ...{ id: 'x', path: `data/${name}`, before, after: 'new' },
});

test('all files are written, and nothing is said', () => {
  writeFileSync(join(folder, 'a.csv'), 'old');
  expect(writeChanges([toChange('a.csv', 'old'), toChange('b/c.csv', null)], folder)).toEqual([]);
  const texts = ['a.csv', 'b/c.csv'].map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(texts).toEqual(['new', 'new']);
});

test('no file is written where one is not as it was read, and each of those is named', () => {
  writeFileSync(join(folder, 'a.csv'), 'old');
  writeFileSync(join(folder, 'b.csv'), 'of somebody else');
  const changes = [
    ...[toChange('a.csv', 'old'), toChange('b.csv', 'old')],
    ...[toChange('b.csv', null), toChange('gone.csv', 'old')],
  ];
  expect(writeChanges(changes, folder)).toEqual([
    `${folder}/b.csv was changed by somebody else meanwhile, and was left alone.`,
    `${folder}/b.csv is there already, and was left alone.`,
    `${folder}/gone.csv was changed by somebody else meanwhile, and was left alone.`,
  ]);
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a.csv', 'b.csv']);
});

test('what was written before one that cannot be is named', () => {
  writeFileSync(join(folder, 'a.csv'), 'old');
  const changes = [toChange('a.csv', 'old'), toChange('a.csv/b.csv', null)];
  expect(writeChanges(changes, folder)).toEqual([
    expect.stringMatching(/a\.csv\/b\.csv could not be written: .*\.$/),
    `${folder}/a.csv was written before that.`,
  ]);
});
