import { renameSync, writeFileSync } from 'node:fs';

/** Prints a sheet; where a file is named, writes it there, whole or not at all, and says so. */
export function giveSheet(sheet: string, file: string | undefined, said: string): void {
  if (file === undefined) {
    process.stdout.write(sheet);
    return;
  }
  writeFileSync(`${file}.tmp`, sheet);
  renameSync(`${file}.tmp`, file);
  console.log(`${file}: ${said}`);
}
