/** Commits and tags what a release wrote, and calls the data after it by the next version. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { toNext } from '#dataset/releases/check-version.ts';
import { putFile } from '#dataset/write-file.ts';
import { toTag } from '#model/release-version.ts';

const DATASET = 'data/dataset.json';

/**
 * Two commits: the release, tagged, in which the data bear its version; and one in which they bear the next, so that no
 * change after it is taken for the release. Nothing is pushed.
 * @returns null, or what git said and what is left to do by hand
 */
export function commitRelease(version: string): string | null {
  const next = toNext(version);
  const steps: readonly (readonly [command: string, run: () => string | null])[] = [
    // Nothing was uncommitted before, so all that differs is of the release.
    ['git add --all', () => git('add', '--all')],
    [
      `git commit -m "Release ${version}"`,
      () => git('commit', '--quiet', '-m', `Release ${version}`),
    ],
    [`git tag ${toTag(version)}`, () => git('tag', toTag(version))],
    [`write "version": "${next}" in ${DATASET}`, () => callNext(version, next)],
    [
      `git commit -m "Call the data in preparation ${next}" ${DATASET}`,
      () => git('commit', '--quiet', '-m', `Call the data in preparation ${next}`, '--', DATASET),
    ],
  ];
  for (const [at, [, run]] of steps.entries()) {
    const fault = run();
    if (fault === null) continue;
    const left = steps.slice(at).map(([command]) => `  ${command}`);
    return `The release is written, but not committed. ${fault}\nWhat is left, in this order:\n${left.join('\n')}`;
  }
  return null;
}

function callNext(version: string, next: string): string | null {
  const before = readFileSync(DATASET, 'utf8');
  const after = before.replace(`"version": "${version}"`, `"version": "${next}"`);
  if (after === before) return `${DATASET} does not say "version": "${version}".`;
  putFile(DATASET, after);
  return null;
}

function git(...args: readonly string[]): string | null {
  const { status, stderr, error } = spawnSync('git', args, { encoding: 'utf8' });
  if (error !== undefined) return error.message;
  return status === 0 ? null : stderr.trim();
}
