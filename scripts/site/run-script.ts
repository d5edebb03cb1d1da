import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs scripts/<name>.ts in a process of its own, with its output on this one's. What it holds in memory ends with it.
 * @returns its exit code; 1 where a signal ended it
 */
export function runScript(name: string, args: readonly string[] = []): Promise<number> {
  const path = fileURLToPath(new URL(`../${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], { stdio: 'inherit' });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      done(code ?? 1);
    });
  });
}
