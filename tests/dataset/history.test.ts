import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendHistory, readHistory } from '#dataset/history.ts';

let folder = '';
const fileOf = (name: string) => join(folder, 'history', name);
const entry = (why: string) => ({
  ...{ date: '2026-11-23', version: '2026.1', method: '1.0.0', why },
  ...{ added: [], changed: [], removed: [], scores: [] },
});
const append = (why: string) => appendHistory(folder, 'schemas', entry(why));
const read = () => readHistory(folder, 'schemas');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poc-history-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the history', () => {
  test('is empty where nothing was written', () => {
    expect(read()).toEqual({ kind: 'history', entries: [] });
  });

  test('grows by numbered files, each after the one before', () => {
    const paths = ['First.', 'Second.', 'Third.'].map(append);
    expect(paths).toEqual(['0001.json', '0002.json', '0003.json'].map(fileOf));
    const reading = read();
    if (reading.kind === 'refused') throw new Error(reading.faults.join());
    expect(reading.entries.map(({ why }) => why)).toEqual(['First.', 'Second.', 'Third.']);
    expect(reading.entries.map(({ after }) => after === undefined)).toEqual([true, false, false]);
  });

  test.each([
    [
      'an altered byte of an earlier entry',
      () => {
        const text = readFileSync(fileOf('0001.json'), 'utf8');
        writeFileSync(fileOf('0001.json'), text.replace('First.', 'first.'));
      },
      /^data\/history\/0001\.json:1 The entry of the history was altered\. Restore/,
    ],
    [
      'an entry that was taken out',
      () => {
        rmSync(fileOf('0001.json'));
      },
      /^data\/history\/0001\.json:1 The entry of the history is missing\./,
    ],
    [
      'a file that is no entry',
      () => {
        writeFileSync(fileOf('0003.json'), '{"date": 1}');
      },
      /^data\/history\/0003\.json:1 SHA256SUMS does not have this file\./,
    ],
  ])('refuses %s', (_what, tamper, says) => {
    append('First.');
    append('Second.');
    tamper();
    const reading = read();
    expect(reading.kind === 'refused' ? reading.faults : []).toContainEqual(
      expect.stringMatching(says),
    );
    expect(reading.kind === 'refused' ? reading.faults : []).toHaveLength(1);
    expect(() => append('Third.')).toThrow('The history has faults.');
  });
});
