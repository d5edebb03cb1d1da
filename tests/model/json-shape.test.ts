import { expect, test } from 'vitest';
import { getFields, isFields, isList } from '#model/json-shape.ts';

test.each([
  [{ a: 1 }, { list: false, fields: true }],
  [{}, { list: false, fields: true }],
  [[1], { list: true, fields: false }],
  [null, { list: false, fields: false }],
  ['text', { list: false, fields: false }],
  [undefined, { list: false, fields: false }],
])('%j is a list, or has fields, or neither: %j', (value, { list, fields }) => {
  expect([isList(value), isFields(value)]).toEqual([list, fields]);
  expect(getFields(value)).toEqual(fields ? value : {});
});
