import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';

const workflow: { jobs: { size: { steps: { run?: string }[] } } } = parse(
  readFileSync('.github/workflows/check.yml', 'utf8'),
);
const command = workflow.jobs.size.steps.map(({ run }) => run ?? '').join('\n');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'size-'));
  git('init', '--quiet');
  commit();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a pull request of a few files passes, and its size is said', () => {
  writeFileSync(join(folder, 'a finding.json'), '{}\n');
  commit();
  expect(runStep()).toEqual({ code: 0, out: '1 files, 3 bytes.\n' });
});

test('more than 2,000 files are turned away with one line', () => {
  for (let i = 0; i < 2001; i++) writeFileSync(join(folder, `${i}.json`), '');
  commit();
  expect(runStep()).toEqual({
    code: 1,
    out: '::error::This pull request adds or changes 2001 files; at most 2,000 are taken at once. Split it.\n',
  });
});

test('more than 50 MB are turned away with one line', () => {
  writeFileSync(join(folder, 'film.bin'), Buffer.alloc(50_000_001));
  commit();
  const { code, out } = runStep();
  expect(code).toBe(1);
  expect(out).toMatch(/^::error::This pull request adds 50000001 bytes; at most 50 MB .*\n$/);
});

test('what is deleted counts for nothing', () => {
  writeFileSync(join(folder, 'film.bin'), Buffer.alloc(50_000_001));
  commit();
  rmSync(join(folder, 'film.bin'));
  commit();
  expect(runStep()).toEqual({ code: 0, out: '0 files, 0 bytes.\n' });
});

function runStep(): { readonly code: number | null; readonly out: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', command], {
    cwd: folder,
    env: { ...process.env, RUNNER_TEMP: join(folder, '.git') },
    encoding: 'utf8',
  });
  return { code: status, out: stdout + stderr };
}

function commit(): void {
  git('add', '--all');
  const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  git(...author, 'commit', '--quiet', '--allow-empty', '--message', 'A change');
}

function git(...args: readonly string[]): void {
  execFileSync('git', args, { cwd: folder });
}
