/** data/history/: what changed, when and why, a numbered file a change, each holding the hash of the one before. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HistoryFile } from '#model/records.generated.ts';
import { checkShape } from '#validation/check-shape.ts';
import { formatMessage } from '#validation/format-problems.ts';
import { prepareSchemas } from './compile-schemas.ts';
import { parseJson } from './parse-json.ts';
import { readSchemas } from './read-files.ts';
import { createFile } from './write-file.ts';

const NAME = /^\d{4}\.json$/;

let history: readonly HistoryFile[] | undefined;

/**
 * The repository's own history, the oldest entry first; read once in the life of the process. The working folder is the
 * repository's root.
 * @throws with a sentence for each fault, where there is any
 */
export function getHistory(): readonly HistoryFile[] {
  history ??= getSound(readHistory('data', 'schemas'));
  return history;
}

/** Entries, or what is wrong with them. */
export type HistoryReading =
  | { readonly kind: 'history'; readonly entries: readonly HistoryFile[] }
  | { readonly kind: 'refused'; readonly faults: readonly string[] };

/** Reads the history of a data folder: each file has its shape, its number, and the hash of the one before. */
export function readHistory(dataFolder: string, schemaFolder: string): HistoryReading {
  const folder = join(dataFolder, 'history');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const validate = prepareSchemas(readSchemas(schemaFolder))<HistoryFile>('history');
  const faults: string[] = [];
  const entries: HistoryFile[] = [];
  let previous: string | undefined;
  for (const [at, name] of names.entries()) {
    const file = `data/history/${name}`;
    const text = readFileSync(join(folder, name), 'utf8');
    if (!NAME.test(name) || name !== toName(at + 1)) {
      faults.push(`${file} is not the next number, ${toName(at + 1)}.`);
    }
    const { record, problems } = parseJson(file, text);
    const shape = record && checkShape(record, validate, 'json');
    for (const problem of [...problems, ...(shape?.problems ?? [])]) {
      faults.push(`${file}:${String(problem.line)} ${formatMessage(problem)}`);
    }
    const entry = shape?.whole;
    if (entry) {
      if (entry.after !== previous) faults.push(describeBreak(file, names[at - 1]));
      entries.push(entry);
    }
    previous = hashText(text);
  }
  return faults.length > 0 ? { kind: 'refused', faults } : { kind: 'history', entries };
}

/**
 * Adds an entry after the last one of a data folder.
 * @returns the path of the new file, or null where somebody else has just written one
 * @throws where the history that is there has faults
 */
export function appendHistory(
  dataFolder: string,
  schemaFolder: string,
  entry: Omit<HistoryFile, '$schema' | 'after'>,
): string | null {
  const entries = getSound(readHistory(dataFolder, schemaFolder));
  const folder = join(dataFolder, 'history');
  const last =
    entries.length === 0 ? null : readFileSync(join(folder, toName(entries.length)), 'utf8');
  const { date, version, method, why, ...changes } = entry;
  const file: HistoryFile = {
    $schema: '../../schemas/history.schema.json',
    ...{ date, version, method, why },
    ...(last === null ? {} : { after: hashText(last) }),
    ...changes,
  };
  const path = join(folder, toName(entries.length + 1));
  return createFile(path, `${JSON.stringify(file, null, 1)}\n`) === 'written' ? path : null;
}

function describeBreak(file: string, before: string | undefined): string {
  if (before === undefined) return `${file} is the first and stands after none: take out "after".`;
  return `${file} does not stand after data/history/${before} as it is now. Nothing that is written there may change: restore it, or write the last entry again with npm run diff.`;
}

function getSound(reading: HistoryReading): readonly HistoryFile[] {
  if (reading.kind === 'history') return reading.entries;
  throw new Error(`The history has faults.\n${reading.faults.join('\n')}`);
}

function toName(number: number): string {
  return `${String(number).padStart(4, '0')}.json`;
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
