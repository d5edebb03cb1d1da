import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one run of a command took. */
export interface Cost {
  readonly seconds: number;
  /** The most that its largest process held at once, in MB. */
  readonly memory: number;
  /** Seconds of the steps that it names on its lines, as `pages  9.6 s`. */
  readonly steps: ReadonlyMap<string, number>;
}

const reportMemory = new URL('report-memory.mjs', import.meta.url);

/**
 * Runs a script under this Node, in a folder, and measures it.
 * @throws with what it said, when it fails
 */
export function measureCommand(folder: string, script: string, ...args: string[]): Cost {
  const notes = mkdtempSync(join(tmpdir(), 'poc-bench-'));
  const BENCH_MEMORY_FILE = join(notes, 'memory');
  const NODE_OPTIONS = `--import ${fileURLToPath(reportMemory)} --max-old-space-size=16384`;
  const env = { ...process.env, NODE_OPTIONS, BENCH_MEMORY_FILE, ASTRO_TELEMETRY_DISABLED: '1' };
  const start = performance.now();
  const run = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  if (run.status !== 0)
    throw new Error(`${script} failed in ${folder}:\n${run.stdout}${run.stderr}`);
  const memory = Math.max(
    ...readFileSync(BENCH_MEMORY_FILE, 'utf8').trim().split('\n').map(Number),
  );
  rmSync(notes, { recursive: true });
  return { seconds, memory, steps: readSteps(run.stdout) };
}

function readSteps(output: string): ReadonlyMap<string, number> {
  const lines = output.matchAll(/^(\S[\w ]*?) +(\d+\.\d+) s$/gm);
  return new Map([...lines].map(([, name = '', seconds]) => [name, Number(seconds)]));
}
