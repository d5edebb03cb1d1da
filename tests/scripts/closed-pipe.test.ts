import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

// A pipe that is closed by `true` at once; the exit code is that of the command before it.
describe.skipIf(process.platform === 'win32')('whoever reads what a command prints', () => {
  test.each([
    ['a sheet', 'audit.ts', ['draw', '--share', '1'], 0],
    ['help', 'audit.ts', ['--help'], 0],
    ['a refusal', 'audit.ts', ['draw', '--share', '2'], 2],
  ])('may have seen enough of %s', (_what, script, args, code) => {
    const line = '"$@" | true; exit "${PIPESTATUS[0]}"';
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', line, 'bash', process.execPath, `scripts/${script}`, ...args],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([code, code === 0 ? '' : expect.stringContaining('--share')]);
  });
});
