/**
 * `npm test`: everything that must hold before a change is merged. First what needs no run of the code, then every test,
 * those in a browser included; the last line is their count. Arguments go to Vitest: `npm test -- --project unit`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const checks: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['generated files', 'node', 'scripts/generate.ts', '--check'],
  ['types', 'tsc', '--noEmit'],
  ['lint', 'eslint', '.'],
  ['format', 'prettier', '--check', '.'],
];

const failed: string[] = [];
for (const [name, command, ...args] of checks) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (status === 0) continue;
  failed.push(name);
  console.log(`${stdout}${stderr}`);
}

const folder = mkdtempSync(join(tmpdir(), 'poc-test-'));
try {
  const report = join(folder, 'report.json');
  const code = await runVitest(report);
  const counts: { numPassedTests: number; numFailedTests: number } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  if (failed.length > 0) console.log(`Before the tests, these failed: ${failed.join(', ')}.`);
  console.log(`${counts.numPassedTests} passed, ${counts.numFailedTests} failed`);
  process.exitCode = failed.length > 0 ? 1 : code;
} catch (error) {
  console.error(`The tests did not run to their end: ${String(error)}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Runs Vitest with its usual report on the screen and a countable one in a file. */
function runVitest(report: string): Promise<number> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', ...reporters, ...process.argv.slice(2)];
  const child = spawn('vitest', args, { stdio: 'inherit' });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      done(code ?? 1);
    });
  });
}
