import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { checkShape } from '#validation/check-shape.ts';
import type { ParsedRecord } from '#validation/parsed-file.ts';
import { fileSpot, toFileProblem, type Problem } from '#validation/problem.ts';
import { checkEncoding } from './check-encoding.ts';
import { parseJson } from './parse-json.ts';

/** What was read, or null where there are errors; and everything that was found. */
export interface Reading<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/** The same of a JSON file, with the places of its fields; null where it is no JSON. */
export interface JsonReading<T> extends Reading<T> {
  readonly record: ParsedRecord | null;
}

/**
 * Reads a JSON file that stands apart from the records, by its path in the data folder.
 * @param restore what to write where the file is not there, in a sentence
 */
export function readJsonFile<T>(
  folder: string,
  path: string,
  validate: ValidateFunction<T>,
  restore = 'Restore it.',
): JsonReading<T> {
  const file = `data/${path}`;
  const place = join(folder, path);
  if (!existsSync(place)) {
    const found = `${file} is missing.`;
    const problem = toFileProblem('missing-file', fileSpot(file), found, restore);
    return { value: null, record: null, problems: [problem] };
  }
  const { text, problems, isParsable } = checkEncoding(file, readFileSync(place, 'utf8'), 'json');
  if (!isParsable) return { value: null, record: null, problems };
  const { record, problems: faults } = parseJson(file, text);
  if (record === null) return { value: null, record, problems: [...problems, ...faults] };
  const { whole, problems: broken } = checkShape(record, validate, 'json');
  const all = [...problems, ...faults, ...broken];
  return { value: all.length > 0 ? null : whole, record, problems: all };
}
