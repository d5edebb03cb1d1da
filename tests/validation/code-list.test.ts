import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CODE_LIST } from '#validation/code-list.ts';
import { RULES } from '#validation/rules.ts';

const codes = CODE_LIST.map(({ code }) => code);

/** All that the tests of files, shapes and rules expect the check to say. */
const expected = ['tests/dataset', 'tests/validation', 'tests/validation/rules']
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.test.ts') && !path.endsWith('code-list.test.ts'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe('the list of codes', () => {
  test('names each code once, in alphabetical order', () => {
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test.each(CODE_LIST)('$code gives its reason in one line', ({ code, reason }) => {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(reason).toMatch(/^[A-Z][^\n]{10,110}\.$/);
  });

  test.each(codes)('%s is tested by what it says', (code) => {
    expect(expected.includes(`[${code}]`) || expected.includes(`'${code}'`)).toBe(true);
  });

  test('every module in rules/ is in the list, under its own name', () => {
    const modules = readdirSync('src/validation/rules').map((name) => name.replace('.ts', ''));
    expect(RULES.map(({ code }) => code)).toEqual(modules.sort());
  });
});
