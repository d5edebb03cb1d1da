import type { FileLayout } from './layout.ts';
import type { Spot } from './problem.ts';

/** The way from a record to a part of it: names of fields and positions in lists. */
export type FieldPath = readonly (string | number)[];

/** One record as parsed, before it is held against its schema. */
export interface ParsedRecord {
  /** The record's value; in CSV the row's cells by column, blank ones left out. */
  readonly value: unknown;
  /** Where a field stands; where it is absent, the nearest part around it that is there. */
  readonly spotOf: (path: FieldPath) => Spot;
  /** Where a field's name stands: for a field that should not be there at all. */
  readonly nameSpotOf: (path: FieldPath) => Spot;
}

/** A file of data/ as parsed. */
export interface ParsedFile {
  readonly path: string;
  readonly layout: FileLayout;
  readonly text: string;
  /** One record of a JSON file, one for each row of a CSV file. */
  readonly records: readonly ParsedRecord[];
  /** False where a part could not be parsed: what is not in `records` may yet be in the text. */
  readonly isWhole: boolean;
}

/** A field's name as people write it: `evidence[1].source`. */
export function formatFieldPath(path: FieldPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}
