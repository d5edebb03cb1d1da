/** data/history/: what changed, when and why, a numbered file a change, each holding the hash of the one before. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HistoryFile } from '#model/records.generated.ts';
import { checkShape } from '#validation/check-shape.ts';
import { formatMessage } from '#validation/format-problems.ts';
import { fileSpot, toFileProblem, type Problem } from '#validation/problem.ts';
import { prepareSchemas } from './compile-schemas.ts';
import { parseJson } from './parse-json.ts';
import { readSchemas } from './read-files.ts';
import { hashText, readSums, SUMS, writeSums } from './releases/release-files.ts';
import { findRoot } from './root.ts';
import { createFile, putFile } from './write-file.ts';

/** Folder of the history in a data folder. */
const HISTORY = 'history';
const RESTORE =
  'Restore it from an earlier version: git checkout, or the copy on the site. A correction is a new entry.';
const REWRITE = 'Delete it, and write the entry with npm run diff -- main --write-history "why".';

let history: readonly HistoryFile[] | undefined;

/**
 * The repository's own history, the oldest entry first; read once in the life of the process.
 * @throws with a sentence for each fault, where there is any
 */
export function getHistory(): readonly HistoryFile[] {
  history ??= getSound(readHistory(`${findRoot()}/data`, `${findRoot()}/schemas`));
  return history;
}

/** Entries, or what is wrong with them, as problems and in a sentence each. */
export type HistoryReading =
  | { readonly kind: 'history'; readonly entries: readonly HistoryFile[] }
  | {
      readonly kind: 'refused';
      readonly problems: readonly Problem[];
      readonly faults: readonly string[];
    };

/**
 * Reads the history of a data folder: each file is as SHA256SUMS has it, has its shape, its number, and the hash of the
 * one before.
 */
export function readHistory(dataFolder: string, schemaFolder: string): HistoryReading {
  const folder = join(dataFolder, HISTORY);
  const altered = listAltered(folder);
  // What was altered is one mistake; that the next one no longer follows it is no other.
  if (altered.length > 0) return refuse(altered);
  const validate = prepareSchemas(readSchemas(schemaFolder))<HistoryFile>('history');
  const problems: Problem[] = [];
  const entries: HistoryFile[] = [];
  let previous: string | undefined;
  for (const [at, name] of listNames(folder).entries()) {
    const file = `data/${HISTORY}/${name}`;
    const text = readFileSync(join(folder, name), 'utf8');
    if (name !== toName(at + 1)) {
      problems.push(toFault(name, `The next number is ${toName(at + 1)}.`, RESTORE));
    }
    const { record, problems: broken } = parseJson(file, text);
    const shape = record && checkShape(record, validate, 'json');
    problems.push(...broken, ...(shape?.problems ?? []));
    const entry = shape?.whole;
    if (entry) {
      if (entry.after !== previous) problems.push(toBreak(name));
      entries.push(entry);
    }
    previous = hashText(text);
  }
  return problems.length > 0 ? refuse(problems) : { kind: 'history', entries };
}

/** What is wrong with the history of a data folder; nothing where there is none. */
export function checkHistory(dataFolder: string, schemaFolder: string): readonly Problem[] {
  const reading = readHistory(dataFolder, schemaFolder);
  return reading.kind === 'refused' ? reading.problems : [];
}

/** A problem for each entry that was altered, is missing or was added by hand, by the hashes in SHA256SUMS. */
function listAltered(folder: string): readonly Problem[] {
  const sums = readSums(folder);
  const names = listNames(folder);
  const missing = [...sums.keys()]
    .filter((name) => !names.includes(name))
    .map((name) => toFault(name, 'The entry of the history is missing.', RESTORE));
  const altered = names.flatMap((name) => {
    const sum = sums.get(name);
    if (sum === undefined) return [toFault(name, 'SHA256SUMS does not have this file.', REWRITE)];
    const isSame = hashText(readFileSync(join(folder, name), 'utf8')) === sum;
    return isSame ? [] : [toFault(name, 'The entry of the history was altered.', RESTORE)];
  });
  return [...missing, ...altered];
}

function listNames(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name !== SUMS)
    .sort();
}

function toBreak(name: string): Problem {
  const found = 'Its "after" is not the hash of the entry before it.';
  return toFault(name, found, REWRITE);
}

function toFault(name: string, found: string, write: string): Problem {
  return toFileProblem('altered-history', fileSpot(`data/${HISTORY}/${name}`), found, write);
}

function refuse(problems: readonly Problem[]): HistoryReading {
  const faults = problems.map((problem) => {
    const { file, line } = problem;
    return `${file}:${String(line)} ${formatMessage(problem)}`;
  });
  return { kind: 'refused', problems, faults };
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
  const folder = join(dataFolder, HISTORY);
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
  const text = `${JSON.stringify(file, null, 1)}\n`;
  if (createFile(path, text) !== 'written') return null;
  const sums = [...readSums(folder), [toName(entries.length + 1), hashText(text)] as const];
  putFile(join(folder, SUMS), writeSums(sums.map(([name, sha256]) => ({ path: name, sha256 }))));
  return path;
}

function getSound(reading: HistoryReading): readonly HistoryFile[] {
  if (reading.kind === 'history') return reading.entries;
  throw new Error(`The history has faults.\n${reading.faults.join('\n')}`);
}

function toName(number: number): string {
  return `${String(number).padStart(4, '0')}.json`;
}
