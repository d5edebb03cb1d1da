import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDiff } from '#validation/fix/format-diff.ts';
import { diffLines } from '#validation/fix/line-diff.ts';

/** Signs and lines of a difference: `-a`, `+b`, ` c`. */
const signs = (before: string, after: string) =>
  diffLines(before, after).map(
    ({ kind, line }) => `${kind === 'out' ? '-' : kind === 'in' ? '+' : ' '}${line}`,
  );

describe('the difference of two texts', () => {
  test.each([
    ['nothing', 'a\nb\n', 'a\nb\n', [' a', ' b']],
    ['a line that changes', 'a\nb\nc\n', 'a\nx\nc\n', [' a', '-b', '+x', ' c']],
    ['a line that moves', 'a\nb\nc\n', 'b\na\nc\n', ['-a', ' b', '+a', ' c']],
    ['a line at the beginning', 'b\n', 'a\nb\n', ['+a', ' b']],
    ['all from nothing', '', 'a\n', ['+a']],
    ['all to nothing', 'a\n', '', ['-a']],
    ['a line break at the end', 'a', 'a\n', ['-a⏎ (no line break at the end)', '+a']],
  ])('%s', (_what, before, after, expected) => {
    expect(signs(before, after)).toEqual(expected);
  });

  test('gives both texts back: the old one from what is kept and taken out, the new one from the rest', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 })
      .map((lines) => `${lines.join('\n')}\n`);
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = diffLines(before, after);
        const without = (kind: string) =>
          lines
            .filter((line) => line.kind !== kind)
            .map(({ line }) => `${line}\n`)
            .join('');
        expect([without('in'), without('out')]).toEqual([before, after]);
      }),
    );
  });

  test('numbers lines as each text has them', () => {
    const numbers = diffLines('a\nb\nc\n', 'x\ny\na\nc\n').map(({ kind, number }) => [
      kind,
      number,
    ]);
    expect(numbers).toEqual([
      ['in', 1],
      ['in', 2],
      ['kept', 1],
      ['out', 2],
      ['kept', 3],
    ]);
  });

  test('of thousands of lines that all differ is found at once', () => {
    const lines = (letter: string) =>
      `${Array.from({ length: 3000 }, (_, at) => `${letter}${String(at)}`).join('\n')}\n`;
    expect(diffLines(lines('a'), lines('b'))).toHaveLength(6000);
  });
});

describe('a difference for people', () => {
  test('shows two lines around a change, and leaves out the rest', () => {
    const before = `${['1', '2', '3', '4', '5', '6', '7', '8', '9', 'x', '11'].join('\n')}\n`;
    const after = before.replace('x', 'y').replace('1\n', 'one\n');
    expect(formatDiff(diffLines(before, after)).split('\n')).toEqual([
      '  -    1  1',
      '  +    1  one',
      '       2  2',
      '       3  3',
      '  …',
      '       8  8',
      '       9  9',
      '  -   10  x',
      '  +   10  y',
      '      11  11',
    ]);
  });

  test('shows what cannot be seen, and nothing that a terminal would obey', () => {
    expect(formatDiff(diffLines('a\r\n', '\u001b[31ma\n'))).toBe(
      '  -    1  aU+000D\n  +    1  U+001B[31ma',
    );
  });

  test('is cut where nobody would read on', () => {
    const many = `${Array.from({ length: 200 }, (_, at) => String(at)).join('\n')}\n`;
    const rows = formatDiff(diffLines('', many)).split('\n');
    expect(rows).toHaveLength(61);
    expect(rows.at(-1)).toBe('  … and 140 more lines');
  });
});
