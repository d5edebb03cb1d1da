import { spawnSync } from 'node:child_process';

/** Files in the work tree that are not committed, at most so many lines of git; a sentence where git cannot tell. */
export function findUncommitted(cwd = '.'): readonly string[] | string {
  const { status, stdout, error } = spawnSync('git', ['status', '--porcelain'], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  if (error !== undefined || status !== 0) {
    return 'This is no git clone, or git is not installed: a release is made of a commit, so that its tag holds the engine.';
  }
  return stdout.split('\n').filter((line) => line !== '');
}

/** Whether there is a tag of this name. */
export function hasTag(name: string): boolean {
  const { status } = spawnSync('git', ['rev-parse', '--quiet', '--verify', `refs/tags/${name}`]);
  return status === 0;
}
