import { describe, expect, test } from 'vitest';
import { writeFieldTable } from '#views/guide/field-table.ts';
import type { Schema, Schemas } from '#views/schema-shape.ts';

const common = {
  definitions: {
    level: { type: 'integer', enum: [0, 1], description: 'How far.', examples: [1] },
    theme: { type: 'string', 'x-vocabulary': 'themes', enum: ['a'], description: 'About what.' },
    partialDate: { type: 'string', format: 'partial-date', description: 'A day or a year.' },
  },
};
const date = { allOf: [{ $ref: 'common.schema.json#/definitions/partialDate' }] };

function write(schema: object): string[] {
  const schemas: Schemas = new Map<string, Schema>([
    ['common', common],
    ['thing', { ...schema }],
  ]);
  return writeFieldTable('thing', schemas).split('\n').slice(2);
}

describe('writeFieldTable', () => {
  test.each([
    [
      'a text says how long it may be, and gives its first example',
      { type: 'string', maxLength: 80, description: 'A name.', examples: ['Sudan', 'Chad'] },
      '| `x` | text, at most 80 characters |  | A name. Example: `"Sudan"`. |',
    ],
    [
      'a field says what it is in its own words, and takes its kind from the shape',
      { ...date, description: 'When it was made.' },
      '| `x` | day, month or year |  | When it was made. |',
    ],
    [
      'a shape gives its words where the field has none',
      { $ref: 'common.schema.json#/definitions/level' },
      '| `x` | one of `0`, `1` |  | How far. Example: `1`. |',
    ],
    [
      'a closed list is linked',
      { $ref: 'common.schema.json#/definitions/theme' },
      '| `x` | one of [themes](vocabularies/themes.csv) |  | About what. |',
    ],
    [
      'a list says of what',
      { type: 'array', items: { type: 'string', maxLength: 9 }, description: 'Notes.' },
      '| `x` | list: text, at most 9 characters |  | Notes. |',
    ],
    [
      'an example that is too long for a line is left out',
      { type: 'string', description: 'A text.', examples: ['x'.repeat(70)] },
      '| `x` | text |  | A text. |',
    ],
    [
      'a bar or a line break does not break the table',
      { type: 'boolean', description: 'One | two\nthree.' },
      '| `x` | `true` or `false` |  | One \\| two three. |',
    ],
  ])('%s', (_rule, field, line) => {
    expect(write({ properties: { x: field } })).toEqual([line]);
  });

  test('a field that must be there says so; the address of the schema is no field', () => {
    const properties = { $schema: {}, x: { type: 'number', description: 'A share.' } };
    expect(write({ required: ['x'], properties })).toEqual(['| `x` | number | yes | A share. |']);
  });

  test('the fields of an entry stand after the list that holds it', () => {
    const entry = {
      title: 'Entry',
      type: 'object',
      required: ['a'],
      properties: { a: { type: 'string', description: 'First.' } },
    };
    const list = { type: 'array', items: entry, description: 'Entries.' };
    const one = { ...entry, description: 'One entry.' };
    expect(write({ properties: { many: list, one } })).toEqual([
      '| `many` | list of entries |  | Entries. |',
      '| `many[].a` | text | yes | First. |',
      '| `one` | the fields below |  | One entry. |',
      '| `one.a` | text | yes | First. |',
    ]);
  });

  test('a shape of the same schema is found', () => {
    const shape = { type: 'object', properties: { a: { type: 'string', description: 'First.' } } };
    const list = { type: 'array', items: { $ref: '#/definitions/s' }, description: 'Many.' };
    expect(write({ definitions: { s: shape }, properties: { many: list } })[1]).toBe(
      '| `many[].a` | text |  | First. |',
    );
  });

  test('a field without a description is refused', () => {
    expect(() => write({ properties: { x: { type: 'string' } } })).toThrow('description');
  });

  test('a reference that leads nowhere is refused', () => {
    const lost = { $ref: 'common.schema.json#/definitions/lost' };
    expect(() => write({ properties: { x: lost } })).toThrow('leads nowhere');
  });
});
