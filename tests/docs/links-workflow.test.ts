import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const steps: readonly { readonly env?: { readonly BAD?: string }; readonly run?: string }[] = parse(
  readFileSync('.github/workflows/links.yml', 'utf8'),
).jobs.links.steps;
const commands = steps.find(({ env }) => env?.BAD !== undefined)?.run ?? '';

// The commands are those of the workflow's own machine, which has a POSIX shell.
describe.skipIf(process.platform === 'win32')('the issue on addresses that do not answer', () => {
  let room = '';
  beforeEach(() => {
    room = mkdtempSync(join(tmpdir(), 'poc-links-workflow-'));
  });
  afterEach(() => {
    rmSync(room, { recursive: true });
  });

  /** The commands that `gh` got, where it names this open issue, and opens none with a label that nobody has made. */
  function run(open: '' | '7', bad: number) {
    const gh = join(room, 'gh');
    const lines = [
      '#!/bin/sh',
      `echo "$1 $2" >> '${room}/asked'`,
      `case "$1 $2" in`,
      `  'issue list') echo '${open}';;`,
      `  'label create') touch '${room}/label';;`,
      `  'issue create') test -e '${room}/label';;`,
      'esac',
    ];
    writeFileSync(gh, `${lines.join('\n')}\n`);
    chmodSync(gh, 0o755);
    const PATH = `${room}:${process.env['PATH'] ?? ''}`;
    const { status } = spawnSync('bash', ['-e', '-c', commands], {
      env: { PATH, RUNNER_TEMP: room, BAD: String(bad) },
    });
    return { status, asked: readFileSync(join(room, 'asked'), 'utf8').trim().split('\n') };
  }

  test.each([
    ['is opened with a label that is made first', '', 3, ['label create', 'issue create']],
    ['is not opened where nothing is bad', '', 0, []],
    ['is written anew where it is open', '7', 3, ['issue edit']],
    ['says so where nothing is bad any more', '7', 0, ['issue edit']],
  ] as const)('%s', (_what, open, bad, asked) => {
    expect(run(open, bad)).toEqual({ status: 0, asked: ['issue list', ...asked] });
  });
});
