import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ADDABLE,
  correctAddress,
  findNeed,
  formatTarget,
  isComplete,
  nothingChosen,
  parseTarget,
  type FormTarget,
} from '#views/contribute/form-address.ts';

const ids = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/);
const codes = fc.stringMatching(/^[a-z]{3}$/);

const targets: fc.Arbitrary<FormTarget> = fc.oneof(
  fc.constant(nothingChosen),
  ids.map((record): FormTarget => ({ action: 'correct', country: null, record })),
  fc
    .tuple(fc.constantFrom(...ADDABLE), ids, codes, fc.boolean())
    .map(([action, id, code, isChosen]): FormTarget => ({
      action,
      record: isChosen && findNeed(action) === 'record' ? id : null,
      country: isChosen && findNeed(action) === 'country' ? code : null,
    })),
);

describe('the address of the form', () => {
  test('reads back as what was chosen', () => {
    fc.assert(
      fc.property(targets, (target) => {
        expect(parseTarget(formatTarget(target))).toEqual({ target, ignored: [] });
      }),
    );
  });

  test('of whatever is written holds only codes and ids', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (query) => {
        const { target } = parseTarget(query);
        for (const part of [target.record, target.country]) {
          if (part !== null) expect(part).toMatch(/^[a-z0-9-]{1,80}$/);
        }
      }),
    );
  });

  test.each([
    ['a script', '?correct=<script>alert(1)</script>', ['correct=<script>alert(1)</script>']],
    ['a path', '?correct=../../secret', ['correct=../../secret']],
    ['a kind that is not added here', '?add=mission', ['add=mission']],
    ['what another kind needs', '?add=finding&country=sdn', ['country=sdn']],
    ['two things at once', '?correct=sdn-x&add=claim', ['add=claim']],
    ['a second of the same', '?add=claim&add=source', ['add=source']],
    ['a long text', `?x=${'y'.repeat(1000)}`, [`x=${'y'.repeat(58)}…`]],
  ])('names %s and leaves it out', (_what, query, ignored) => {
    expect(parseTarget(query).ignored).toEqual(ignored);
  });

  test.each([
    ['', false],
    ['?add=finding', false],
    ['?add=finding&record=sdn-x', true],
    ['?add=claim&country=sdn', true],
    ['?correct=sdn-x', true],
  ])('%s opens a form: %s', (query, opens) => {
    expect(isComplete(parseTarget(query).target)).toBe(opens);
  });

  test('of a record’s page leads to the form with the record in it', () => {
    expect(correctAddress('sdn-x')).toBe('contribute/?correct=sdn-x');
  });
});
