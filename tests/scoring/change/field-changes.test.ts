import { describe, expect, test } from 'vitest';
import { compareFields } from '#scoring/change/field-changes.ts';

describe('comparing two versions of a record', () => {
  test.each([
    ['nothing, where they are the same', { a: 1, b: ['x'] }, { b: ['x'], a: 1 }, []],
    ['a field with another value', { a: 1 }, { a: 2 }, ['changed a 1 2']],
    [
      'a field that came, and one that went',
      { a: 1 },
      { b: 2 },
      ['removed a 1 null', 'added b null 2'],
    ],
    [
      'a field within a field',
      { role: { value: 1, reason: 'x' } },
      { role: { value: 2, reason: 'x' } },
      ['changed role.value 1 2'],
    ],
    [
      'an entry of a list by its id, wherever it stands',
      {
        findings: [
          { id: 'x', level: 1 },
          { id: 'y', level: 2 },
        ],
      },
      {
        findings: [
          { id: 'y', level: 3 },
          { id: 'x', level: 1 },
        ],
      },
      ['changed findings[y].level 2 3'],
    ],
    [
      'an entry that came and one that went',
      { findings: [{ id: 'x', level: 1 }] },
      { findings: [{ id: 'y', level: 1 }] },
      [
        'removed findings[x] {"id":"x","level":1} null',
        'added findings[y] null {"id":"y","level":1}',
      ],
    ],
    [
      'a design value by its criterion',
      { design: [{ criterion: 'budget', value: 0 }] },
      { design: [{ criterion: 'budget', value: 1 }] },
      ['changed design[budget].value 0 1'],
    ],
    ['a list of words as a whole', { tiers: [1, 2] }, { tiers: [2] }, ['changed tiers [1,2] [2]']],
    ['a list that was empty', { f: [] }, { f: [{ id: 'x' }] }, ['added f[x] null {"id":"x"}']],
  ])('names %s', (_what, before, after, lines) => {
    const found = compareFields(before, after);
    expect(
      found.map(({ kind, path, ...values }) => {
        return `${kind} ${path} ${JSON.stringify(values.before)} ${JSON.stringify(values.after)}`;
      }),
    ).toEqual(lines);
  });

  test('a key such as __proto__ is a field like others', () => {
    const hostile: { readonly a: number } = JSON.parse('{"a":1,"__proto__":{"b":1}}');
    expect(compareFields({ a: 1 }, hostile)).toEqual([
      { path: '__proto__', kind: 'added', before: null, after: { b: 1 } },
    ]);
  });
});
