import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSchemas } from '#dataset/read-files.ts';
import { takeWithdrawn } from '#dataset/releases/read-notes.ts';
import { readRedacted } from '#dataset/releases/read-redacted.ts';
import { readRelease } from '#dataset/releases/read-release.ts';

const RECORD = 'bfa-com-recruit-vdp';
let folder = '';
const write = (date: string) => {
  const row = `2026.1,${RECORD},${date},Withdrawn. Signed off by A and B.,`;
  const text = `version,record,date,note,correctedIn\n${row}\n`;
  writeFileSync(join(folder, 'releases/withdrawn.csv'), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poc-withdrawn-'));
  mkdirSync(join(folder, 'releases'));
  symlinkSync(resolve('data/releases/2026.1'), join(folder, 'releases/2026.1'));
  symlinkSync(resolve('data/releases/SHA256SUMS'), join(folder, 'releases/SHA256SUMS'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const WAYS = {
  'the list itself': () => takeWithdrawn(folder, readSchemas('schemas')).length,
  'a release': () => readRelease(folder, 'schemas', '2026.1').redacted.size,
  'what is published of releases': () => readRedacted(folder, 'schemas').size,
};

describe.each(Object.entries(WAYS))('what was withdrawn, by %s', (_, read) => {
  test('is read where there are rows', () => {
    write('2027-02-01');
    expect(read()).toBeGreaterThan(0);
  });

  test('is nothing where there is no list', () => {
    expect(read()).toBe(0);
  });

  test('is not taken for nothing where a cell is wrong', () => {
    write('soon');
    expect(read).toThrow(/data\/releases\/withdrawn\.csv has errors\.[^]*2:.*date/);
  });
});
