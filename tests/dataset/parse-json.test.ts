import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '#dataset/parse-json.ts';

const text = `{
  "a": [
    { "b": "x" },
    { "b": "ü", "c": 2 }
  ],
  "d": {}
}
`;

describe('parseJson', () => {
  test.each([
    ['a text in an object in a list', ['a', 0, 'b'], '3:12', 'a[0].b'],
    ['a number after a letter beyond ASCII', ['a', 1, 'c'], '4:22', 'a[1].c'],
    ['an entry of a list', ['a', 1], '4:5', 'a[1]'],
    ['an object', ['d'], '6:8', 'd'],
    ['a field that is absent: the object around it', ['d', 'e', 'f'], '6:8', 'd.e.f'],
    ['the record itself', [], '1:1', ''],
  ])('finds %s', (_what, path, place, field) => {
    const spot = parseJson('f.json', text).record?.spotOf(path);
    expect(`${spot?.line ?? 0}:${spot?.column ?? 0}`).toBe(place);
    expect(spot?.field).toBe(field);
  });

  test("finds a field's name", () => {
    const spot = parseJson('f.json', text).record?.nameSpotOf(['a', 1, 'c']);
    expect(spot).toEqual({ file: 'f.json', line: 4, column: 17, field: 'a[1].c' });
  });

  test('keeps a field named __proto__ as a field, and changes no other object', () => {
    const { record } = parseJson('f.json', '{ "__proto__": { "polluted": true } }');
    expect(Object.keys(record?.value ?? {})).toEqual(['__proto__']);
    expect('polluted' in {}).toBe(false);
    expect('polluted' in Object(record?.value)).toBe(false);
  });

  test('reads what JSON.parse reads, to the same value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (json) => {
        const { record, problems } = parseJson('f.json', json);
        if (problems.length > 0) return;
        expect(record?.value).toEqual(JSON.parse(json));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('refuses what JSON.parse refuses, with one place, and never throws', () => {
    const damage = fc.tuple(
      fc.nat(text.length),
      fc.constantFrom('', ',', '"', '{', ']', '\\', '0', 'x', '\n', '\u0001', '//'),
    );
    fc.assert(
      fc.property(damage, ([at, character]) => {
        const damaged = text.slice(0, at) + character + text.slice(at + 1);
        const { problems } = parseJson('f.json', damaged);
        if (problems.length === 0) expect(() => JSON.parse(damaged) as unknown).not.toThrow();
        if (isJson(damaged)) expect(problems.map(({ code }) => code)).not.toContain('json-syntax');
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test('does not run out of stack', () => {
    const { problems } = parseJson('f.json', '['.repeat(200_000));
    expect(problems.map(({ code }) => code)).toEqual(['too-deep']);
  });

  test('counts no bracket that stands in a text', () => {
    expect(parseJson('f.json', `["${'['.repeat(40)}", "\\"${'{'.repeat(40)}"]`).problems).toEqual(
      [],
    );
  });
});

function isJson(candidate: string): boolean {
  try {
    JSON.parse(candidate);
    return true;
  } catch {
    return false;
  }
}
