import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findDateKind } from '#model/date-kind.ts';

const { definitions }: { definitions: Record<string, Record<string, unknown>> } = JSON.parse(
  readFileSync('schemas/common.schema.json', 'utf8'),
);

test.each([
  ['partialDate', 'date'],
  ['isoDay', 'day'],
  ['id', null],
  ['url', null],
])('the shape %s of the schemas is known for what it is: %s', (name, kind) => {
  expect(findDateKind(definitions[name] ?? {})).toBe(kind);
});
