/**
 * `npm test`: everything that must hold before a change is merged. First what needs no run of the code, then every test,
 * those in a browser included; the last line is their count. Arguments go to Vitest: `npm test -- --project unit`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runWithWords } from './command/run-command.ts';
import { findProgram, runProgram } from './test/run-program.ts';

const HELP = `Everything that must hold before a change is merged: generated files, types, lint and format, then every test, those
in a browser included. The last line counts them.

  npm test                           all of it
  npm test -- --project unit         what is written goes to Vitest: only tests that need no built site
  npm test -- tests/model            only tests below this folder`;

await runWithWords(HELP, async (words) => {
  const failed = runChecks();
  const folder = mkdtempSync(join(tmpdir(), 'poc-test-'));
  try {
    const report = join(folder, 'report.json');
    const code = await runVitest(report, words);
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
});

/** What needs no run of the code: a name, the file that Node runs, and its arguments. */
function listChecks(): readonly (readonly [name: string, file: string, ...args: string[]])[] {
  return [
    ['generated files', 'scripts/generate.ts', '--check'],
    ['types', findProgram('typescript', 'tsc'), '--noEmit'],
    ['lint', findProgram('eslint', 'eslint'), '.'],
    ['format', findProgram('prettier', 'prettier'), '--check', '.'],
  ];
}

/** Runs what needs no run of the code, and says of each how it ended. @returns the names of those that failed */
function runChecks(): readonly string[] {
  return listChecks().flatMap(([name, ...command]) => {
    const start = performance.now();
    const said = runProgram(command);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${said === null ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
    if (said === null) return [];
    console.log(said);
    return [name];
  });
}

/** Runs Vitest with its usual report on the screen and a countable one in a file. */
function runVitest(report: string, words: readonly string[]): Promise<number> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = [findProgram('vitest', 'vitest'), 'run', ...reporters, ...words];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      done(code ?? 1);
    });
  });
}
