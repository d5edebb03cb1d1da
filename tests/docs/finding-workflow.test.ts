import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const { env, steps } = parse(readFileSync('.github/workflows/finding.yml', 'utf8')).jobs[
  'hand-over'
];
const BOT: string = env.BOT;

function findCommands(name: string): string {
  const step = steps.find((one: { name?: string }) => one.name === name);
  if (!step) throw new Error(`The workflow has no step “${name}”.`);
  return step.run;
}

const LOOK = findCommands('Look whether the branch may still be made anew');
const MAKE = findCommands('Make the branch and its pull request');

// The commands are those of the workflow's own machine, which has a POSIX shell.
describe.skipIf(process.platform === 'win32')('the branch of a finding', () => {
  let room = '';
  beforeEach(() => {
    room = mkdtempSync(join(tmpdir(), 'poc-finding-'));
    mkdirSync(join(room, 'made'));
    mkdirSync(join(room, 'bin'));
    git('.', 'init', '--quiet', '--bare', '--initial-branch=main', 'origin');
    git('.', 'clone', '--quiet', 'origin', 'reviewer');
    commit('reviewer', 'data/a.json', 'one\n');
    git('reviewer', 'push', '--quiet', 'origin', 'HEAD:main');
  });
  afterEach(() => {
    rmSync(room, { recursive: true });
  });

  function git(folder: string, ...words: string[]): string {
    const who = ['-c', 'user.name=r', '-c', 'user.email=reviewer@example.org'];
    const { status, stdout, stderr } = spawnSync('git', [...who, ...words], {
      cwd: join(room, folder),
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  }

  function commit(folder: string, path: string, content: string): void {
    mkdirSync(join(room, folder, 'data'), { recursive: true });
    writeFileSync(join(room, folder, path), content);
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '-m', path);
  }

  /** A fresh machine with main checked out, and a `gh` that answers every question with `pull`. */
  function start(pull: '' | 'open' | 'approved') {
    const gh = join(room, 'bin', 'gh');
    writeFileSync(gh, `#!/bin/sh\necho "$*" >> '${room}/asked'\necho '${pull}'\n`);
    chmodSync(gh, 0o755);
    rmSync(join(room, 'machine'), { recursive: true, force: true });
    git('.', 'clone', '--quiet', 'origin', 'machine');
  }

  function run(commands: string, more: Readonly<Record<string, string>> = {}) {
    const result = join(room, 'result');
    writeFileSync(result, '');
    const { status } = spawnSync('bash', ['-e', '-c', commands], {
      cwd: join(room, 'machine'),
      env: {
        PATH: `${join(room, 'bin')}:${process.env['PATH'] ?? ''}`,
        ...{ GITHUB_OUTPUT: result, RUNNER_TEMP: room },
        ...{ ISSUE: '7', BRANCH: 'finding-7', BOT, ...more },
      },
    });
    const lines = readFileSync(result, 'utf8').trim().split('\n');
    return {
      status,
      said: Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2))),
    };
  }

  /** Makes the finding as the first job does, then the branch as the workflow does. */
  function make(text: string, patched = 'data/b.json') {
    commit('machine', patched, text);
    writeFileSync(join(room, 'made/finding.patch'), git('machine', 'diff', 'HEAD~') + '\n');
    git('machine', 'reset', '--quiet', '--hard', 'HEAD~');
    const { said } = run(LOOK);
    return { why: said['why'], run: () => run(MAKE, { SEEN: said['seen'], PULL: said['pull'] }) };
  }

  const readBranch = () => git('origin', 'show', 'finding-7:data/b.json');
  const readAsked = () => readFileSync(join(room, 'asked'), 'utf8');

  function makeFirst() {
    start('');
    expect(make('two\n').run().status).toBe(0);
  }

  function reviewerCommits() {
    git('reviewer', 'fetch', '--quiet');
    git('reviewer', 'checkout', '--quiet', '-B', 'finding-7', 'origin/finding-7');
    commit('reviewer', 'data/b.json', 'of the reviewer\n');
    git('reviewer', 'push', '--quiet', 'origin', 'finding-7');
  }

  test('is made with a pull request, as the bot’s', () => {
    makeFirst();
    expect(readBranch()).toBe('two');
    expect(git('origin', 'log', '--format=%ae %ce', 'main..finding-7')).toBe(`${BOT} ${BOT}`);
    expect(readAsked()).toContain('pr create --head finding-7');
  });

  test('is made anew when the form is corrected, and the pull request stays the one there is', () => {
    makeFirst();
    rmSync(join(room, 'asked'));
    start('open');
    const { why, run: again } = make('three\n');
    expect([why, again().status, readBranch()]).toEqual(['', 0, 'three']);
    expect(readAsked()).not.toContain('pr create');
  });

  test('is left alone once somebody else has committed to it', () => {
    makeFirst();
    reviewerCommits();
    start('open');
    expect(make('three\n').why).toBe('somebody has committed to it since');
  });

  test('is left alone where somebody else has rewritten the bot’s own commit', () => {
    makeFirst();
    git('reviewer', 'fetch', '--quiet');
    git('reviewer', 'checkout', '--quiet', '-B', 'finding-7', 'origin/finding-7');
    git('reviewer', 'commit', '--quiet', '--amend', '-m', 'Said more clearly');
    git('reviewer', 'push', '--quiet', '--force', 'origin', 'finding-7');
    start('open');
    expect(make('three\n').why).toBe('somebody has committed to it since');
  });

  test('is left alone once it has been approved', () => {
    makeFirst();
    start('approved');
    expect(make('three\n').why).toBe('it has been approved');
  });

  test('keeps a commit that comes between the look and the push', () => {
    makeFirst();
    start('open');
    const { why, run: again } = make('three\n');
    reviewerCommits();
    expect(why).toBe('');
    expect(again().status).not.toBe(0);
    expect(readBranch()).toBe('of the reviewer');
  });

  test('takes nothing but data from what was made', () => {
    start('');
    const { run: again } = make('jobs: {}\n', 'workflow.yml');
    expect(again().status).not.toBe(0);
    expect(() => git('origin', 'rev-parse', '--verify', 'finding-7')).toThrow();
  });
});
