import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isIdForm } from '#model/id-form.ts';

const { definitions }: { definitions: { id: { pattern: string; maxLength: number } } } = JSON.parse(
  readFileSync('schemas/common.schema.json', 'utf8'),
);
const { pattern, maxLength } = definitions.id;

test.each([
  ['sdn-joint-force-12000', true],
  ['a', true],
  ['x'.repeat(80), true],
  ['x'.repeat(81), false],
  ['', false],
  ['SDN-force', false],
  ['sdn--force', false],
  ['-sdn', false],
  ['sdn-', false],
  ['sdn_force', false],
  ['sdn-force\n', false],
  ['sdn-é', false],
])('%j is an id, as the schemas have it: %s', (text, isId) => {
  expect(isIdForm(text)).toBe(isId);
  expect(new RegExp(pattern).test(text) && text.length <= maxLength).toBe(isId);
});
