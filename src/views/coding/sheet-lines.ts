/** The lines of a sheet, as a spreadsheet may have saved it. */
import Papa from 'papaparse';
import { withoutApostrophe } from '../csv.ts';
import { ITEM } from './coding-form.ts';

/** The cells of one row, and the line on which it begins, from 1. */
export interface SheetLine {
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a CSV text, blank ones left out: with commas, semicolons or tabs between the cells, any line ends, and
 * with or without a byte order mark.
 */
export function readLines(text: string): readonly SheetLine[] {
  const lines: SheetLine[] = [];
  const sound = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const [firstLine = ''] = sound.split('\n', 1);
  const delimiter = [';', '\t'].find((sign) => firstLine.startsWith(`${ITEM}${sign}`)) ?? ',';
  let start = 0;
  let number = 1;
  Papa.parse<string[]>(sound, {
    delimiter,
    newline: '\n',
    step: ({ data, meta }) => {
      if (data.some((cell) => cell.trim() !== '')) lines.push({ number, cells: data.map(clean) });
      number += sound.slice(start, meta.cursor).split('\n').length - 1;
      start = meta.cursor;
    },
  });
  return lines;
}

/** A cell without the spaces around it, and without the apostrophe that keeps a formula from running. */
function clean(cell: string): string {
  return withoutApostrophe(cell.trim()).trim();
}
