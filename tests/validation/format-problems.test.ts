import { describe, expect, test } from 'vitest';
import { formatAnnotations } from '#validation/format-annotations.ts';
import { formatProblems } from '#validation/format-problems.ts';
import type { Problem } from '#validation/problem.ts';

const error: Problem = {
  code: 'not-in-list',
  severity: 'error',
  file: 'data/a.json',
  line: 12,
  column: 5,
  field: 'evidence[0].level',
  found: '5 is not on the list.',
  write: 'Write 0, 1, 2 or 3.',
};
const warning: Problem = {
  ...error,
  code: 'undated-source',
  severity: 'warning',
  file: 'data/b.json',
  line: 1,
  column: 1,
  field: '',
  found: 'No date.',
  write: 'Write one.',
};

describe('formatProblems', () => {
  test('groups by file, aligns, and counts at the end', () => {
    const second = { ...error, line: 3, field: 'theme', found: '"x" is not on the list.' };
    expect(formatProblems([second, error, warning], { showWarnings: true })).toBe(
      [
        'data/a.json',
        '  3:5   error  theme              "x" is not on the list. Write 0, 1, 2 or 3.  [not-in-list]',
        '  12:5  error  evidence[0].level  5 is not on the list. Write 0, 1, 2 or 3.  [not-in-list]',
        '',
        'data/b.json',
        '  1:1  warning  -  No date. Write one.  [undated-source]',
        '',
        '2 errors, 1 warning in 2 files. What each code means: data/README.md#problems',
      ].join('\n'),
    );
  });

  test('only counts warnings, unless they are asked for', () => {
    expect(formatProblems([warning], { showWarnings: false })).toBe(
      'No errors, 1 warning (listed with --warnings). What each code means: data/README.md#problems',
    );
  });

  test('says so where there is nothing', () => {
    expect(formatProblems([], { showWarnings: false })).toBe('No problems found.');
  });

  test('prints no character that a terminal would obey, from whatever field', () => {
    const hostile = '\u001B[2J\u202E\u0007\r\n\u009B';
    const problem = {
      ...error,
      file: `data/${hostile}`,
      field: hostile,
      found: hostile,
      write: hostile,
    };
    const printed = formatProblems([problem], { showWarnings: true });
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(printed).toContain('U+001B[2JU+202EU+0007U+000DU+000AU+009B');
  });
});

describe('formatAnnotations', () => {
  test('makes a workflow command of each problem', () => {
    expect(formatAnnotations([error, warning])).toEqual([
      '::error file=data/a.json,line=12,col=5,title=not-in-list%3A evidence[0].level::5 is not on the list. Write 0, 1, 2 or 3.',
      '::warning file=data/b.json,line=1,col=1,title=undated-source::No date. Write one.',
    ]);
  });

  test('lets no text end the command or begin another', () => {
    const hostile = '100%\n::set-output name=x::y\r,line=9::';
    const [line = '', ...others] = formatAnnotations([
      { ...error, file: hostile, field: hostile, found: hostile },
    ]);
    expect(others).toEqual([]);
    expect(line).not.toMatch(/[\r\n]/);
    expect(line).toContain(
      'file=100%25U+000A%3A%3Aset-output name=x%3A%3AyU+000D%2Cline=9%3A%3A,line=12',
    );
    expect(line.match(/(?<!%25)%(?!25|3A|2C)/)).toBeNull();
  });

  test('stops at ten, as GitHub does, and says where the others are', () => {
    const lines = formatAnnotations(Array.from({ length: 12 }, () => error));
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('::notice::2 more problems are in the log of this step.');
  });
});
