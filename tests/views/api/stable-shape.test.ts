import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHANGE_COLUMNS } from '#views/api/changes.ts';
import { HEAD_FIELDS, INDEX_FIELDS, listFields } from '#views/api/openapi.ts';
import { SINGLE_KINDS } from '#views/api/resources.ts';
import { makeInput } from '../downloads/make-input.ts';
import { makeApi } from './make-api.ts';

type Shape = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What v1 has promised: only ever added to. */
const promised = JSON.parse(readFileSync('tests/fixtures/api/v1-fields.json', 'utf8')) as Shape; // ours, and compared below

const { tables } = makeApi(makeInput());
const actual: Shape = {
  '(answer)': HEAD_FIELDS,
  index: INDEX_FIELDS,
  changes: Object.fromEntries(CHANGE_COLUMNS.map(({ name, type }) => [name, type])),
  ...Object.fromEntries(tables.map((table) => [table.name, Object.fromEntries(listFields(table))])),
  '(included)': Object.fromEntries(
    SINGLE_KINDS.map(({ table, included }) => [
      table,
      included.map((each) => each.table).join(' '),
    ]),
  ),
};

describe('the shape of v1', () => {
  test.each(Object.entries(promised))(
    'keeps every field of %s, each of its type',
    (name, fields) => {
      expect(actual[name], `the collection ${name} is gone`).toBeDefined();
      expect(actual[name]).toMatchObject(fields);
    },
  );

  test('is promised as a whole: what is new stands in tests/fixtures/api/v1-fields.json too', () => {
    expect(promised).toEqual(actual);
  });
});
