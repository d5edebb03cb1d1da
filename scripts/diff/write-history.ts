/** Writes what changed into the history, and looks whether what stood there before was left alone. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendHistory, readHistory } from '#dataset/history.ts';
import { readSide } from '#dataset/read-side.ts';
import { getIsoDay } from '#model/partial-date.ts';
import type { ScoreImpact } from '#scoring/change/impact.ts';
import { toFirstEntry, toHistoryEntry, type HistoryEntry } from '#views/history/history-entry.ts';

/** Why something changed, and when; without a day, that of the data set. */
interface Reason {
  readonly why: string;
  readonly date: string | null;
}

type Written = { readonly path: string } | string;

/** Writes the first entry: everything is new. A sentence where there is a history already, or the data have errors. */
export function beginHistory(folder: string, { why, date }: Reason): Written {
  const history = readHistory(folder, 'schemas');
  if (history.kind === 'refused') return history.faults.join('\n');
  if (history.entries.length > 0) {
    return 'There is a history already: name the version to compare with, such as: npm run diff -- main --write-history "…"';
  }
  const { side } = readSide(folder, 'schemas');
  if (side === null) return 'The data have errors: npm run check lists them.';
  const day = getIsoDay(date ?? side.dataset.asOf);
  return append(folder, toFirstEntry(side.dataset, { date: day, why }));
}

/** Writes the entry of a change. A sentence where nothing changed, or scores could not be compared. */
export function continueHistory(
  folder: string,
  impact: ScoreImpact | null,
  { why, date }: Reason,
): Written {
  if (impact === null) return 'The history was not written, because the scores cannot be compared.';
  const entry = toHistoryEntry(impact, { date: getIsoDay(date ?? impact.after.asOf), why });
  const { added, changed, removed, constants = [], scores } = entry;
  if ([added, changed, removed, constants, scores].every((list) => list.length === 0)) {
    return 'The history was not written, because nothing differs.';
  }
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

function append(folder: string, entry: HistoryEntry): Written {
  if (entry.why.trim() === '' || entry.why.length > 300) {
    return 'Say why in a sentence of up to 300 characters.';
  }
  try {
    const path = appendHistory(folder, 'schemas', entry);
    return path === null
      ? 'Somebody else has just written to the history: run it again.'
      : { path };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error.message;
  }
}

function readOrNull(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
