import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file that Node runs for a program of an installed package: to start one by its name needs a shell on Windows. */
export function findProgram(folder: string, name: string): string {
  const packageFolder = join('node_modules', folder);
  const { bin }: { bin: string | Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(packageFolder, 'package.json'), 'utf8'),
  );
  const file = typeof bin === 'string' ? bin : bin[name];
  if (file === undefined) throw new Error(`The package ${folder} has no program ${name}.`);
  return join(packageFolder, file);
}

/**
 * Runs a file under a Node.
 * @param node this one, unless told otherwise
 * @returns null where it ended well; else what it said, and why it did not run to its end
 */
export function runProgram(args: readonly string[], node = process.execPath): string | null {
  const { status, signal, stdout, stderr, error } = spawnSync(node, args, { encoding: 'utf8' });
  if (status === 0) return null;
  const end = status === null ? (error?.message ?? `Ended by ${String(signal)}.`) : '';
  return [stdout, stderr, end].filter((text) => text !== null && text !== '').join('\n');
}
