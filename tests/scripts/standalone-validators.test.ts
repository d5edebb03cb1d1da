import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ValidateFunction } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareSchemas } from '#dataset/compile-schemas.ts';
import { readSchemas } from '#dataset/read-files.ts';
import { FORM_KINDS, writeValidators } from '../../scripts/site/standalone-validators.ts';

const compile = prepareSchemas(readSchemas('schemas'));
let folder = '';
let written: Readonly<Record<string, ValidateFunction>> = {};

beforeAll(async () => {
  mkdirSync('.cache', { recursive: true });
  folder = mkdtempSync('.cache/validators-');
  const file = join(folder, 'validators.mjs');
  writeFileSync(file, writeValidators('schemas', process.cwd()));
  written = await import(pathToFileURL(file).href);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const force = () =>
  JSON.parse(
    readFileSync('tests/fixtures/minimal/data/countries/sdn/commitments/sdn-force.json', 'utf8'),
  );

describe('the checks that the build writes', () => {
  test('make no code while they run', () => {
    const code = writeValidators('schemas', process.cwd());
    expect(code).not.toMatch(/new Function|\beval\(|require\(/);
  });

  test.each(FORM_KINDS)('of a %s find what Ajv finds by its schema', (kind) => {
    const own = written[kind];
    const other = compile(kind);
    for (const value of [null, [], {}, { $schema: 1, extra: true }, force()]) {
      expect(own?.(value)).toBe(other(value));
      expect(own?.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)).toEqual(
        other.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`),
      );
    }
  });

  test.each([
    ['a day that is none', { madeOn: '2021-02-30' }, '/madeOn format'],
    ['a text that is too long', { statement: '𝒳'.repeat(601) }, '/statement maxLength'],
    ['a tier twice', { tiers: [2, 2] }, '/tiers uniqueItems'],
    ['a theme off the list', { theme: 'weather' }, '/theme enum'],
  ])('refuse %s', (_what, wrong, fault) => {
    const own = written['commitment'];
    expect(own?.({ ...force(), ...wrong })).toBe(false);
    expect(own?.errors?.map((error) => `${error.instancePath} ${error.keyword}`)).toEqual([fault]);
  });
});
