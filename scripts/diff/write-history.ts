/** Writes what changed into the history, and looks whether what stood there before was left alone. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendHistory, readHistory } from '#dataset/history.ts';
import { readSide } from '#dataset/read-side.ts';
import { getIsoDay, type IsoDay } from '#model/partial-date.ts';
import type { HistoryFile } from '#model/records.generated.ts';
import type { ScoreImpact } from '#scoring/change/impact.ts';
import { toFirstEntry, toHistoryEntry, type HistoryEntry } from '#views/history/history-entry.ts';
import { CommandError } from '../command/command-error.ts';
import { toDiskPath } from '../command/disk-path.ts';
import { nameCommand } from '../command/name-command.ts';

/** Why something changed, and when; without a day, that of the data set. */
export interface Reason {
  readonly why: string;
  readonly date: IsoDay | null;
}

/**
 * Writes the first entry: everything is new.
 * @returns its path
 * @throws CommandError where there is a history already, or the data have errors
 */
export function beginHistory(folder: string, { why, date }: Reason): string {
  if (requireHistory(folder).length > 0) {
    throw new CommandError(
      'There is a history already: name the version to compare with, such as: npm run diff -- main --write-history "…"',
    );
  }
  const { side } = readSide(folder, 'schemas');
  if (side === null) {
    throw new CommandError(
      `The data in ${folder} have errors: ${nameCommand('check', folder)}.`,
      1,
    );
  }
  const day = date ?? getIsoDay(side.dataset.asOf);
  return append(folder, toFirstEntry(side.dataset, { date: day, why }));
}

/**
 * Writes the entry of a change.
 * @returns its path
 * @throws CommandError where nothing changed, scores could not be compared, or the history has faults
 */
export function continueHistory(
  folder: string,
  impact: ScoreImpact | null,
  { why, date }: Reason,
): string {
  if (impact === null) throw refuse('the scores cannot be compared');
  const entry = toHistoryEntry(impact, { date: date ?? getIsoDay(impact.after.asOf), why });
  const { added, changed, removed, constants = [], scores } = entry;
  if ([added, changed, removed, constants, scores].every((list) => list.length === 0)) {
    throw refuse('nothing differs');
  }
  requireHistory(folder);
  return append(folder, entry);
}

/** Files of the base's history that are not there any more as they were. */
export function listAltered(before: string, after: string): readonly string[] {
  const folder = join(before, 'history');
  if (!existsSync(folder)) return [];
  return (
    readdirSync(folder)
      .sort()
      // Its hashes grow with every entry.
      .filter((name) => name.endsWith('.json'))
      .filter((name) => readOrNull(join(folder, name)) !== readOrNull(join(after, 'history', name)))
      .map((name) => `data/history/${name}`)
  );
}

function append(folder: string, entry: HistoryEntry): string {
  const path = appendHistory(folder, 'schemas', entry);
  if (path !== null) return path;
  throw new CommandError('Somebody else has just written to the history: run it again.', 1);
}

function requireHistory(folder: string): readonly HistoryFile[] {
  const history = readHistory(folder, 'schemas');
  if (history.kind === 'history') return history.entries;
  throw new CommandError(
    history.faults.map((fault) => toDiskPath(fault, folder)),
    1,
  );
}

function refuse(reason: string): CommandError {
  return new CommandError(`The history was not written, because ${reason}.`, 1);
}

function readOrNull(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
