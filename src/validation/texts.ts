import type { Records } from './context.ts';
import type { Entry } from './entry.ts';
import type { FieldPath } from './parsed-file.ts';

/** A text of a record. */
export interface TextField {
  readonly entry: Entry;
  readonly path: FieldPath;
  readonly text: string;
}

/** Every text of the records that a reader may see, ids and addresses among them. */
export function listTexts(records: Records): TextField[] {
  const texts: TextField[] = [];
  for (const entry of Object.values(records).flat()) collect(entry, entry.value, [], texts);
  return texts;
}

function collect(entry: Entry, value: unknown, path: FieldPath, texts: TextField[]): void {
  if (typeof value === 'string') texts.push({ entry, path, text: value });
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === '$schema') continue;
    collect(entry, part, [...path, Array.isArray(value) ? Number(key) : key], texts);
  }
}
