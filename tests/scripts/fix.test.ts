import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeMinimal } from '../dataset/plant-fault.ts';
import { runNode } from './run-node.ts';

let folder = '';
const sudan = () => join(folder, 'countries/sdn/country.json');
const batch = () => join(folder, 'countries/sdn/sources/news-batch.json');

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'poc-fix-')), 'data');
  writeMinimal(folder);
});
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

const runFix = (...args: readonly string[]) =>
  runNode(['scripts/fix.ts', '--data', folder, ...args]);

/** Puts a text in the place of another in a file. */
function edit(path: string, from: string, to: string): void {
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(from, () => to),
  );
}

describe('npm run fix', () => {
  test('says so where there is nothing to mend', () => {
    expect(runFix()).toEqual({ code: 0, out: 'Nothing to mend.\n', errors: [] });
  });

  test('shows what would change, and writes nothing', () => {
    edit(batch(), '2022-07-05', '5 July 2022');
    const { code, out, errors } = runFix();
    expect([code, errors]).toEqual([0, []]);
    expect(out.split('\n')).toEqual([
      `${batch()}: forms of dates`,
      '       3    "publisher": "Daily News",',
      '       4    "kind": "news",',
      '  -    5    "date": "5 July 2022",',
      '  +    5    "date": "2022-07-05",',
      '       6    "url": "https://news.example.org/first-batch",',
      '       7    "access": "full"',
      '',
      `Nothing was written. To write it: npm run fix -- --write --data ${folder}`,
      '',
    ]);
    expect(readFileSync(batch(), 'utf8')).toContain('5 July 2022');
  });

  test('writes with --write, after which there is nothing to mend', () => {
    const before = readFileSync(batch(), 'utf8');
    edit(batch(), '2022-07-05', '5 July 2022');
    expect(runFix('--write').out).toContain(
      `Mended 1 file. Now: npm run check -- --data ${folder}\n`,
    );
    expect(readFileSync(batch(), 'utf8')).toBe(before);
    expect(runFix().out).toBe('Nothing to mend.\n');
  });

  test('names to write it the files that were looked at', () => {
    edit(batch(), '2022-07-05', '5 July 2022');
    const sources = join(folder, 'countries/sdn/sources');
    expect(runFix(sources).out).toContain(
      `To write it: npm run fix -- ${sources} --write --data ${folder}\n`,
    );
  });

  test('looks only at the files and folders that are named', () => {
    edit(batch(), '2022-07-05', '5 July 2022');
    edit(sudan(), '{', '\uFEFF{');
    const { out } = runFix(join(folder, 'countries/sdn/sources/'));
    expect(out).toContain(batch());
    expect(out).not.toContain(sudan());
    expect(runFix(sudan()).out).not.toContain(batch());
  });

  test('prints nothing that a terminal would obey', () => {
    edit(sudan(), '"name": "Sudan"', '"name": "\\u001b[31mSudan "');
    edit(batch(), '"Daily News"', '"Daily\u009b31m News "');
    const { out } = runFix();
    expect(out).toContain('U+009B31m');
    expect(out).not.toMatch(/[\u001b\u009b]/);
  });

  test.each([
    ['an option that does not exist', ['--force'], /^Unknown option '--force'\..*--help/],
    ['a folder that does not exist', ['data/nowhere'], /^There is no data\/nowhere\./],
  ])('%s: one clear line, and exit 2', (_what, args, line) => {
    const { code, out, errors } = runFix(...args);
    expect([code, out, errors.length]).toEqual([2, '', 1]);
    expect(errors[0]).toMatch(line);
  });

  test('explains itself', () => {
    const { code, out } = runFix('--help');
    expect(code).toBe(0);
    for (const word of ['--write', '--data', 'npm run fix -- data/countries/sdn']) {
      expect(out).toContain(word);
    }
  });
});
