import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromColumns, toColumns } from '#views/as-of/columns.ts';

describe('rows by column', () => {
  test('hold each field’s values in the order of the rows', () => {
    expect(
      toColumns([
        { id: 'a', score: 1 },
        { id: 'b', score: null },
      ]),
    ).toEqual({ id: ['a', 'b'], score: [1, null] });
  });

  test('come back as they were, through JSON too', () => {
    const row = fc.record({
      id: fc.string(),
      level: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
      levels: fc.array(fc.integer()),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(fromColumns(toColumns(rows))).toEqual(rows);
        const written = JSON.stringify(toColumns(rows));
        expect(JSON.stringify(fromColumns(JSON.parse(written) as object))).toBe(
          JSON.stringify(rows),
        );
      }),
    );
  });

  test('refuse rows of other fields, and columns of other lengths', () => {
    expect(() => toColumns<object>([{ id: 'a' }, { id: 'b', late: true }])).toThrow(TypeError);
    expect(() => fromColumns({ id: ['a', 'b'], score: [1] })).toThrow(
      'Column score has 1 values, not 2.',
    );
  });
});
