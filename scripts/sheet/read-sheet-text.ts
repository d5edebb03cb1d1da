import { readFileSync } from 'node:fs';
import { CommandError } from '../command/command-error.ts';

/** @throws CommandError where not one file is named */
export function readSheetName([file, ...others]: readonly string[]): string {
  if (file !== undefined && others.length === 0) return file;
  throw new CommandError('Name one sheet to take.');
}

/** @throws CommandError where there is no such file, or it is not in UTF-8 */
export function readSheetText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (!(error instanceof TypeError)) {
      throw new CommandError(`There is no ${file} that can be read.`);
    }
    throw new CommandError(`${file} is not in UTF-8: save it as such.`);
  }
}
