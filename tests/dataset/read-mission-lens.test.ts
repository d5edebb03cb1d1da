import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDataFolder } from '#dataset/dataset.ts';
import { parseMissionLenses, readMissionLenses } from '#dataset/read-mission-lens.ts';
import { readSchemas } from '#dataset/read-files.ts';

const schemas = readSchemas('schemas');
const why = { basis: 'stated', reason: 'It has few people.', pages: 'p. 6' };
const lens = {
  id: 'civilian',
  label: 'Civilian mission',
  describes: 'For a test.',
  pages: 'p. 6',
  threats: [{ threat: 'state-forces', ...why }],
  themes: [{ theme: 'early-warning', ...why }],
};
const file = {
  version: '1.0.0',
  title: 'For a test',
  rests: { text: 'A text, section C', pages: 'From the first page.' },
  lenses: [lens],
};
const read = (changed: object) =>
  parseMissionLenses(`${JSON.stringify({ ...file, ...changed }, null, 2)}\n`, schemas);

describe('the lenses', () => {
  test('are read as they stand', () => {
    expect(read({})).toEqual({ value: file, problems: [] });
  });

  test.each<[string, object, string, string]>([
    [
      'a lens that stands there twice',
      { lenses: [lens, lens] },
      'lenses[1].id',
      '"civilian" stands there twice.',
    ],
    [
      'a class of threat in two places',
      { lenses: [{ ...lens, threats: [...lens.threats, ...lens.threats] }] },
      'lenses[0].threats[1].threat',
      '"state-forces" stands there twice.',
    ],
    [
      'a theme in two places',
      { lenses: [{ ...lens, themes: [...lens.themes, ...lens.themes] }] },
      'lenses[0].themes[1].theme',
      '"early-warning" stands there twice.',
    ],
  ])('refuse %s, and say where', (_rule, changed, field, found) => {
    const { value, problems } = read(changed);
    expect(value).toBeNull();
    expect(problems.map((problem) => [problem.field, problem.found])).toEqual([[field, found]]);
  });

  test.each<[string, object, string]>([
    ['a class that is on no list', { threat: 'weather', ...why }, 'threats[0].threat'],
    [
      'an entry without a reason',
      { threat: 'state-forces', basis: 'stated', pages: 'p. 6' },
      'threats[0]',
    ],
    ['a page that is none', { threat: 'state-forces', ...why, pages: 'six' }, 'threats[0].pages'],
    [
      'a basis of another name',
      { threat: 'state-forces', ...why, basis: 'felt' },
      'threats[0].basis',
    ],
  ])('refuse %s', (_rule, threat, field) => {
    const { value, problems } = read({ lenses: [{ ...lens, threats: [threat] }] });
    expect(value).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.field).toContain(`lenses[0].${field}`);
  });

  test('are told of where the file is missing', () => {
    expect(readMissionLenses('tests', schemas).problems).toMatchObject([
      { code: 'missing-file', file: 'data/method/mission-lens.json' },
    ]);
  });

  test('are looked at by the check of a whole folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lens-'));
    cpSync('tests/fixtures/minimal/data', folder, { recursive: true });
    for (const part of ['method', 'vocabularies']) {
      cpSync(`data/${part}`, join(folder, part), { recursive: true });
    }
    writeFileSync(join(folder, 'method/mission-lens.json'), '{}\n');
    const { dataset, problems } = loadDataFolder(folder);
    rmSync(folder, { recursive: true });
    expect(dataset).toBeNull();
    expect(problems.every((problem) => problem.file === 'data/method/mission-lens.json')).toBe(
      true,
    );
  });
});
