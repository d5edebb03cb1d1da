/** What is wrong with a sheet, in words. */
import type { SheetFault } from './sheet-cells.ts';

/** One line a fault: `sheet.csv:12 column level: what was found. What to write.` */
export function formatFaults(file: string, faults: readonly SheetFault[]): string {
  return faults
    .map(({ line, column, found, write }) => {
      const place = column === null ? '' : ` column ${column}`;
      return `${file}:${String(line)}${place}: ${found} ${write}`;
    })
    .join('\n');
}
