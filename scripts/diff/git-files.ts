/** Files of a commit, read through git without touching the work tree. No shell is involved. */
import { spawnSync } from 'node:child_process';

/** The bytes that a command may print: all of data/ many times over. */
const MOST_BYTES = 500_000_000;

/** What git answered, or that it did not: its exit code and what it wrote. */
interface GitAnswer {
  readonly isFine: boolean;
  readonly bytes: Buffer;
}

/** True where the working folder lies in a git repository, and git is there. */
export function isGitClone(cwd = '.'): boolean {
  return runGit(cwd, ['rev-parse', '--git-dir']).isFine;
}

/** The full id of the commit that a name means; null where it means none. */
export function findCommit(name: string, cwd = '.'): string | null {
  // What begins with a dash would be an option; --end-of-options is younger than some gits in use.
  if (name.startsWith('-') || name === '') return null;
  const { isFine, bytes } = runGit(cwd, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
  return isFine ? bytes.toString('utf8').trim() : null;
}

/**
 * The files of a commit below some folders, by their path in the repository. Links and submodules are left out.
 * @throws where git cannot read the commit
 */
export function readCommit(
  commit: string,
  folders: readonly string[],
  cwd = '.',
): ReadonlyMap<string, string> {
  const listed = runGit(cwd, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...folders]);
  if (!listed.isFine) throw new Error(`git cannot list the files of ${commit}.`);
  const entries = listed.bytes
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      return id === undefined || path === undefined ? [] : [{ id, path }];
    });
  const request = `${entries.map(({ id }) => id).join('\n')}\n`;
  const { isFine, bytes } = runGit(cwd, ['cat-file', '--batch'], request);
  if (!isFine) throw new Error(`git cannot read the files of ${commit}.`);
  return splitBatch(bytes, entries);
}

/** Each object stands after a line `<id> blob <size>` and is followed by a line break. */
function splitBatch(
  bytes: Buffer,
  entries: readonly { readonly path: string }[],
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let at = 0;
  for (const { path } of entries) {
    const end = bytes.indexOf('\n', at);
    const size = Number(bytes.subarray(at, end).toString('latin1').split(' ')[2]);
    if (end < 0 || !Number.isInteger(size)) throw new Error(`git does not have ${path} here.`);
    texts.set(path, bytes.subarray(end + 1, end + 1 + size).toString('utf8'));
    at = end + 1 + size + 1;
  }
  return texts;
}

function runGit(cwd: string, args: readonly string[], input?: string): GitAnswer {
  const { status, stdout, error } = spawnSync('git', [...args], {
    cwd,
    maxBuffer: MOST_BYTES,
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(input === undefined ? {} : { input }),
  });
  return { isFine: error === undefined && status === 0, bytes: stdout ?? Buffer.alloc(0) };
}
