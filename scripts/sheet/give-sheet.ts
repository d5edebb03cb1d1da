import { putFile } from '#dataset/write-file.ts';

/** Prints a sheet; where a file is named, writes it there, whole or not at all, and says so. */
export function giveSheet(sheet: string, file: string | undefined, said: string): void {
  if (file === undefined) {
    process.stdout.write(sheet);
    return;
  }
  putFile(file, sheet);
  console.log(`${file}: ${said}`);
}
