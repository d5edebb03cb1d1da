import { expect, test } from 'vitest';
import { findProgram, runProgram } from '../../scripts/test/run-program.ts';
import { runNode } from './run-node.ts';

test.each([
  ['that ends well', 'console.log("all is well")', null],
  ['that fails', 'console.log("one fault"); process.exitCode = 1', 'one fault\n'],
  ['that is killed', 'process.kill(process.pid, "SIGKILL")', 'Ended by SIGKILL.'],
])('of a program %s it is told what it said, where that matters', (_what, code, said) => {
  expect(runProgram(['--eval', code])).toBe(said);
});

test('of a program that is not there it is told what is missing', () => {
  expect(runProgram([], '/nowhere/node')).toMatch(/\/nowhere\/node ENOENT/);
});

test.each([
  ['typescript', 'tsc'],
  ['eslint', 'eslint'],
  ['prettier', 'prettier'],
  ['vitest', 'vitest'],
])('the program of %s runs under this Node', (folder, name) => {
  expect(runProgram([findProgram(folder, name), '--version'])).toBeNull();
});

test('npm test explains itself, and tests nothing', () => {
  const { code, out } = runNode(['scripts/test.ts', '--help']);
  expect([code, out]).toEqual([0, expect.stringContaining('npm test -- --project unit')]);
});
