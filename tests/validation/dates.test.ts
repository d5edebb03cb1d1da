import { expect, test } from 'vitest';
import { isDateField } from '#validation/dates.ts';
import { listTextFields, RECORD_KINDS } from './schema-fields.ts';

test.each([...RECORD_KINDS, 'backtest-case', 'release-note'])(
  'every field that the schema types as a date is looked at as one: %s',
  (kind) => {
    const dates = listTextFields(kind).filter(({ part }) => part['format'] === 'partial-date');
    expect(dates.filter(({ name }) => !isDateField([name])).map(({ path }) => path)).toEqual([]);
  },
);
