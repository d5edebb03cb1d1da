import { expect, test } from 'vitest';
import { findFreeText } from '#validation/free-texts.ts';
import { listTextFields, RECORD_KINDS } from './schema-fields.ts';

/** What makes a text one of a few, or of one form. */
const BOUNDS = ['enum', 'const', 'pattern', 'format', 'x-vocabulary'];

test.each([...RECORD_KINDS, 'backtest-case', 'release-note'])(
  'of every free text of the schema it is known what it holds, and of no other: %s',
  (kind) => {
    const fields = listTextFields(kind);
    const free = fields.filter(({ part }) => !BOUNDS.some((key) => key in part));
    const known = fields.filter(({ name }) => findFreeText([name]) !== undefined);
    expect(known.map(({ path }) => path)).toEqual(free.map(({ path }) => path));
  },
);
