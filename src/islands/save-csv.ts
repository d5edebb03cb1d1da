import { saveFile } from './save-file.ts';

/** Hands a table over to the reader as a file, made in the browser. */
export function saveCsv(name: string, csv: string): void {
  saveFile(name, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
}
