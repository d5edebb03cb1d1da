import type { Records } from './context.ts';
import type { Entry } from './entry.ts';
import type { FieldPath, ParsedRecord } from './parsed-file.ts';

/** A text of a file in data/, be it of the records or not. */
export interface PlainText {
  /** Kind of what it stands in: the name of the schema. */
  readonly kind: string;
  readonly entry: Pick<Entry, 'spotOf'>;
  readonly path: FieldPath;
  readonly text: string;
}

/** A text of a record. */
export interface TextField extends PlainText {
  readonly entry: Entry;
}

/** Every text of the records that a reader may see, ids and addresses among them. */
export function listTexts(records: Records): TextField[] {
  return Object.values(records)
    .flat()
    .flatMap((entry: Entry) =>
      collect(entry.value, []).map((found) => ({ kind: entry.kind, entry, ...found })),
    );
}

/** The same of a file that is read apart from the records. */
export function listPlainTexts(kind: string, { value, spotOf }: ParsedRecord): PlainText[] {
  const entry: PlainText['entry'] = { spotOf: (...path) => spotOf(path) };
  return collect(value, []).map((found) => ({ kind, entry, ...found }));
}

function collect(value: unknown, path: FieldPath): Pick<PlainText, 'path' | 'text'>[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === '$schema' ? [] : collect(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
