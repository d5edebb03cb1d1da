import { spawnSync } from 'node:child_process';

/** What a command left behind. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  /** Lines on standard error. */
  readonly errors: readonly string[];
}

/**
 * Runs a script under this Node, with nothing of Vitest in its environment.
 * @param args options of Node, the script's path, the script's arguments
 * @param environment what is added to, or replaces, this process's own environment
 */
export function runNode(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  cwd: string = process.cwd(),
): Run {
  const env = { ...process.env, NODE_OPTIONS: '', ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, errors: stderr.split('\n').filter((line) => line !== '') };
}
