import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder = '';

/** A whole data folder on disk: the minimal records, with the repository's own lists and method. */
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'poc-check-')), 'data');
  cpSync('tests/fixtures/minimal/data', folder, { recursive: true });
  for (const part of ['vocabularies', 'method']) {
    cpSync(`data/${part}`, join(folder, part), { recursive: true });
  }
});

afterAll(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

function runCheck(options: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...options], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  return { status, stdout, stderr };
}

/** Runs the check on the folder with one more file, which is taken away again. */
function runWith(path: string, content: string, options: readonly string[], env = {}) {
  writeFileSync(join(folder, path), content);
  try {
    return runCheck(['--data', folder, ...options], env);
  } finally {
    rmSync(join(folder, path));
  }
}

describe('npm run check', () => {
  test('exits with 0 where nothing is wrong', () => {
    expect(runCheck(['--data', folder])).toEqual({
      status: 0,
      stdout: 'No problems found.\n',
      stderr: '',
    });
  });

  test('exits with 1 on an error, and names the file in the folder that was asked for', () => {
    const { status, stdout } = runWith('sources/a.json', '{', []);
    expect(status).toBe(1);
    expect(stdout).toBe(
      [
        join(folder, 'sources/a.json'),
        '  1:2  error  -  The text ends before the object is closed. Write } where it ends.  [json-syntax]',
        '',
        '1 error in 1 file, 0 warnings. What each code means: data/README.md#problems',
        '',
      ].join('\n'),
    );
  });

  test('names the command that mends what has one right answer, and only then', () => {
    const source = readdirSync(join(folder, 'sources'))[0] ?? '';
    const text = readFileSync(join(folder, 'sources', source), 'utf8');
    const { stdout } = runWith('sources/a.json', text.replaceAll('\n', '\r\n'), []);
    expect(stdout).toContain(
      `Some of it, in 1 file, has one right answer: npm run fix -- --data ${folder} shows it and asks.`,
    );
    expect(runWith('sources/a.json', '{', []).stdout).not.toContain('npm run fix');
  });

  test('prints one JSON value for programs, also on GitHub', () => {
    const { status, stdout } = runWith('sources/a.json', '', ['--json'], {
      GITHUB_ACTIONS: 'true',
    });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      errors: 1,
      warnings: 0,
      problems: [
        {
          code: 'json-syntax',
          severity: 'error',
          file: join(folder, 'sources/a.json'),
          line: 1,
          column: 1,
          field: '',
          found: 'The file is empty.',
          write: 'Write the record, or delete the file.',
        },
      ],
    });
  });

  test('adds annotations on GitHub, and where they are asked for', () => {
    const annotation =
      /^::error file=.*sources\/a\.json,line=1,col=1,title=json-syntax::The file is empty\./m;
    expect(runWith('sources/a.json', '', [], { GITHUB_ACTIONS: 'true' }).stdout).toMatch(
      annotation,
    );
    expect(runWith('sources/a.json', '', ['--github']).stdout).toMatch(annotation);
    expect(runWith('sources/a.json', '', []).stdout).not.toContain('::error');
  });

  test('exits with 0 on warnings, which it lists when asked', () => {
    const source =
      '{ "title": "A", "publisher": "B", "kind": "news", "symbol": "C", "access": "full", "purpose": "D." }';
    const counted = runWith('sources/a.json', source, []);
    expect(counted.status).toBe(0);
    expect(counted.stdout).toMatch(/^No errors, 1 warning \(listed with --warnings\)\./);
    const listed = runWith('sources/a.json', source, ['--warnings']);
    expect(listed.status).toBe(0);
    expect(listed.stdout).toContain('[undated-source]');
  });

  test.each([
    [
      'an option that does not exist',
      ['--warning'],
      /^Unknown option '--warning'\. Did you mean --warnings\?.*--help/,
    ],
    ['a word that is no option', ['sdn'], /^Unexpected argument 'sdn'\..*--help/],
    ['a folder that does not exist', ['--data', 'nowhere'], /^There is no folder nowhere\./],
    ['a missing folder', ['--data'], /argument missing.*--help/],
  ])('%s: one clear line, and exit 2', (_what, options, line) => {
    const { status, stdout, stderr } = runCheck(options);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(line);
  });

  test('explains itself', () => {
    const { status, stdout } = runCheck(['--help']);
    expect(status).toBe(0);
    for (const option of ['--warnings', '--json', '--github', '--data']) {
      expect(stdout).toContain(option);
    }
  });
});
