import { describe, expect, test } from 'vitest';
import {
  getMembers,
  getSchema,
  isSchema,
  resolveShape,
  type Schemas,
} from '#views/schema-shape.ts';

const date = { type: 'string', description: 'A date.' };
const schemas: Schemas = new Map([
  ['common', { definitions: { date } }],
  ['claim', { properties: {} }],
]);
const reference = 'common.schema.json#/definitions/date';

describe('resolveShape', () => {
  test.each([
    ['a part that refers to a shape has it', { $ref: reference }, date],
    [
      'its own words stand before those of the shape',
      { allOf: [{ $ref: reference }], description: 'When it was said.' },
      { ...date, description: 'When it was said.' },
    ],
    ['a part that refers to none is as it stands', { type: 'number' }, { type: 'number' }],
  ])('%s', (_rule, part, shape) => {
    expect(resolveShape(part, schemas)).toEqual(shape);
  });

  test.each([
    ['common.schema.json#/definitions/nothing', 'leads nowhere'],
    ['nothing.schema.json#/definitions/date', 'There is no schemas/nothing.schema.json.'],
  ])('a reference to %s throws', ($ref, message) => {
    expect(() => resolveShape({ $ref }, schemas)).toThrow(message);
  });
});

test('the members of a list have the shape that they refer to; what is no list has its own', () => {
  expect(getMembers({ items: { $ref: reference } }, schemas)).toEqual(date);
  expect(getMembers(date, schemas)).toEqual(date);
});

test('a schema is found by its name, and one that does not exist throws', () => {
  expect(getSchema(schemas, 'claim')).toEqual({ properties: {} });
  expect(() => getSchema(schemas, 'song')).toThrow('There is no schemas/song.schema.json.');
});

test.each([
  [{}, true],
  [[], false],
  [null, false],
  ['text', false],
])('of %j it is said whether it is a schema: %s', (value, is) => {
  expect(isSchema(value)).toBe(is);
});
