/** Values of options, read as what they have to mean. */
import { statSync } from 'node:fs';
import { CommandError } from './command-error.ts';

/**
 * A whole number of nine digits at the most.
 * @param option as it is written, such as `--seed`
 * @throws CommandError where it is none, or under the least that it can be
 */
export function readWhole(option: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d{1,9}$/.test(text) && number >= least) return number;
  throw new CommandError(`${option} is "${text}". Write a whole number from ${String(least)} up.`);
}

/**
 * A folder that is there, without a slash at its end.
 * @throws CommandError with the exit code, where it is not
 */
export function readFolder(path: string, wrongCode: 1 | 2 = 2): string {
  const folder = path.replace(/\/+$/, '');
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return folder;
  throw new CommandError(`There is no folder ${folder}.`, wrongCode);
}
